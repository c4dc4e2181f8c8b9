import {
  deploysFromCi,
  MwaaConfig,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { RepositoryTarget } from '../repository/RepositoryTarget';

/** What is left to do by people once a change is in the repository, in sentences. Pure. */
export function nextSteps(options: {
  publish: RepositoryTarget['publish'];
  environment: Pick<MwaaEnvironment, 'id' | 'deployFrom'>;
  config: Pick<MwaaConfig, 'ci'>;
}): string[] {
  const { publish, environment, config } = options;
  if (publish === 'bucket') {
    return deploysFromCi(environment)
      ? [
          `${environment.id} takes DAGs only from the CI of their repositories, and a bucket has none: move the files to a git host and deploy them from there.`,
        ]
      : [];
  }
  const review =
    publish === 'github'
      ? 'Have the pull request reviewed, and merge it.'
      : 'Have the merge request reviewed, and merge it.';
  return [
    review,
    config.ci || deploysFromCi(environment)
      ? 'CI deploys it after the merge.'
      : 'Then deploy it from a checkout of the default branch: mwaa-dags deploy.',
  ];
}

import { deploysFromCi, findRepository } from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { isSameSpecification } from '../repository/isSameSpecification';
import { Findings } from './Findings';
import { otherSpecification, repositoryRefusal } from './repositoryRefusal';
import { CheckedRepository, RepositoryRequest } from './RepositoryRequest';

export async function checkBucketRepository(
  request: RepositoryRequest,
  services: Pick<ActionServices, 'mwaa'>,
): Promise<Findings<CheckedRepository>> {
  const { environment, componentName, claim, spec, signal } = request;
  const { repositories } = services.mwaa;
  if (deploysFromCi(environment)) {
    return repositoryRefusal(
      'publish',
      `${environment.id} takes DAGs only from the CI of a repository, and a bucket has none; choose a git host`,
    );
  }
  if (!repositories) {
    return repositoryRefusal(
      'publish',
      'no bucket for repositories is configured (mwaa.repositories); choose a git host',
    );
  }
  const found = await findRepository({
    repositories,
    componentName,
    claim,
    signal,
  });
  if (found.reason) {
    return repositoryRefusal('name', found.reason);
  }
  const { specification, repositoryUrl, catalogInfoUrl, complete } = found;
  if (
    specification !== undefined &&
    !isSameSpecification(specification, spec)
  ) {
    return repositoryRefusal('name', otherSpecification(repositoryUrl));
  }
  return {
    value: {
      target: {
        publish: 'bucket',
        url: repositoryUrl,
        catalogInfoUrl,
        treeUrl: repositoryUrl,
        defaultBranch: '',
      },
      // What a run left unfinished is stored again, and so completed.
      exists: complete && specification !== undefined,
    },
    problems: [],
    warnings: [],
  };
}

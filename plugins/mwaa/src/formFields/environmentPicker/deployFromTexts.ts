import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';

type DeployFrom = NonNullable<EnvironmentSummary['deployFrom']>;

/** Who deploys to an environment, short and as what it means for the form. */
export const deployFromTexts: Readonly<
  Record<DeployFrom, { short: string; sentence: string }>
> = {
  template: {
    short: 'deployed on create',
    sentence: 'The DAG is deployed as soon as you press Create.',
  },
  ci: {
    short: 'deployed by CI',
    sentence:
      'This environment takes DAGs from CI only: Create makes the repository, and its pipeline deploys the DAG.',
  },
  'pull-request': {
    short: 'deployed after a pull request',
    sentence:
      'This environment takes DAGs after a review only: Create opens a pull request, and the DAG is deployed when it is merged.',
  },
};

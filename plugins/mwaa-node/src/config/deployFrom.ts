/**
 * Where an environment takes its DAGs from. `template`: the wizard and the
 * actions deploy, and CI may. `ci`: only the CI of repositories deploys.
 * `pull-request`: only that CI, and there only from a protected branch.
 */
export const DEPLOY_FROM = ['template', 'ci', 'pull-request'] as const;

export type DeployFrom = (typeof DEPLOY_FROM)[number];

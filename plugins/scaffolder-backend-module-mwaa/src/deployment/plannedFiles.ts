import { DeploymentPlan } from 'backstage-plugin-mwaa-node';

/** The files of a plan as an action's output: JSON, without ETags. */
export const plannedFiles = (plan: Pick<DeploymentPlan, 'files'>) =>
  plan.files.map(({ path, key, action, reason, sha256, size, diff }) => ({
    path,
    key,
    action,
    ...(reason !== undefined && { reason }),
    ...(sha256 !== undefined && { sha256 }),
    ...(size !== undefined && { size }),
    ...(diff !== undefined && { diff }),
  }));

import { DeploymentPlan } from 'backstage-plugin-mwaa-node';

/** The files of a plan as an action's output: JSON, without ETags. */
export const plannedFiles = (plan: DeploymentPlan) =>
  plan.files.map(({ path, key, action, sha256, size }) => ({
    path,
    key,
    action,
    ...(sha256 !== undefined && { sha256 }),
    ...(size !== undefined && { size }),
  }));

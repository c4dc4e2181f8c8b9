import { DeploymentPlan } from 'backstage-plugin-mwaa-node';

/** A plan as `--json` prints it: without ETags, which are of no use outside. */
export const planJson = (plan: DeploymentPlan) => ({
  dagId: plan.name,
  outcome: plan.outcome,
  ...(plan.claimConflict && { conflict: plan.claimConflict }),
  files: plan.files.map(
    ({ path, key, action, conflict, reason, sha256, size, diff }) => ({
      path,
      key,
      action,
      ...(conflict && { conflict }),
      ...(reason && { reason }),
      ...(sha256 && { sha256 }),
      ...(size !== undefined && { size }),
      ...(diff && { diff }),
    }),
  ),
  foreign: plan.foreign,
});

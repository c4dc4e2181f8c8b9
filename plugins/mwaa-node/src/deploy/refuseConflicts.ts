import { ConflictError } from '@backstage/errors';
import { DeploymentPlan } from './DeploymentPlan';

/** ConflictError that names everything that stands against the plan, if anything does. */
export function refuseConflicts(plan: DeploymentPlan): void {
  if (plan.outcome !== 'conflict') {
    return;
  }
  if (plan.claimConflict) {
    throw new ConflictError(plan.claimConflict);
  }
  const conflicts = plan.files
    .filter(file => file.action === 'conflict')
    .map(file => `${file.key}: ${file.reason}`);
  throw new ConflictError(
    `Nothing was written for ${plan.kind} ${plan.name}: ${conflicts.join('; ')}`,
  );
}

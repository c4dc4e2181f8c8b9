import { ConflictError } from '@backstage/errors';
import { DeploymentPlan } from './DeploymentPlan';
import { firstFew } from './firstFew';
import { planConflicts } from './planConflicts';

/** ConflictError that names everything that stands against the plan, if anything does. */
export function refuseConflicts(plan: DeploymentPlan): void {
  const conflicts = planConflicts(plan);
  if (conflicts.length) {
    throw new ConflictError(
      `Nothing was written for ${plan.kind} ${plan.name}: ${firstFew(conflicts, '; ')}`,
    );
  }
}

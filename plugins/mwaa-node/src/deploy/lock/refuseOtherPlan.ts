import { ConflictError } from '@backstage/errors';
import { DeploymentPlan } from '../DeploymentPlan';
import { FolderDeployment } from '../FolderDeployment';
import { planDigest } from './planDigest';

/**
 * ConflictError when the plan is not the one that was agreed to. One that
 * changes nothing is always right: so a deployment can be sent again when its
 * answer was lost.
 */
export function refuseOtherPlan(
  plan: DeploymentPlan,
  { agreedPlan, claim, bucket }: FolderDeployment,
): void {
  if (
    agreedPlan !== undefined &&
    plan.outcome !== 'unchanged' &&
    agreedPlan !== planDigest(plan, claim, bucket.bucketName)
  ) {
    throw new ConflictError(
      `Nothing was written for ${plan.kind} ${plan.name}: what would happen now is not what was planned, because the specification, its owner or what is deployed has changed since. Plan again and look at the differences`,
    );
  }
}

import { DeploymentPlan } from '../DeploymentPlan';
import { DeploymentPolicy } from '../DeploymentPolicy';
import { planFolder } from '../planFolder';
import { DeploymentRecord } from './DeploymentRecord';
import { restoration, RestorationRequest } from './restoration';

/**
 * What rollbackDag would do now, with the differences. Conflicts are part of
 * the answer; a deployment that cannot be gone back to is an error, as there.
 */
export async function planRollback(
  options: RestorationRequest & { policy?: DeploymentPolicy },
): Promise<{ plan: DeploymentPlan; restored: DeploymentRecord }> {
  const { restored, ...restoring } = await restoration(options);
  const plan = await planFolder({ ...options, ...restoring, diffs: true });
  return { plan, restored };
}

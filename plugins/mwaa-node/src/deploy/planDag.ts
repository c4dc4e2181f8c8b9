import { DeployDagOptions } from './deployDag';
import { DeploymentPlan } from './DeploymentPlan';
import { desiredDag } from './desiredDag';
import { dagFolder } from './layout';
import { normalisedClaim } from './normalisedClaim';
import { planFolder } from './planFolder';

/**
 * What deployDag would do now. Conflicts are part of the answer, not errors.
 */
export async function planDag(
  options: Pick<
    DeployDagOptions,
    'bucket' | 'dagsPath' | 'dagId' | 'files' | 'policy' | 'diffs' | 'signal'
  > & {
    claim: Pick<
      DeployDagOptions['claim'],
      'owner' | 'component' | 'operation' | 'source'
    >;
  },
): Promise<DeploymentPlan> {
  const folder = dagFolder(options);
  return planFolder({
    ...options,
    folder,
    desired: desiredDag(folder, options.files).desired,
    claim: normalisedClaim(options.claim),
  });
}

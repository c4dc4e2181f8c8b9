import { DeploymentPlan } from './DeploymentPlan';
import { withDiffs } from './diff/withDiffs';
import { FolderDeployment } from './FolderDeployment';
import { observeDeployment } from './observeDeployment';
import { planDeployment } from './planDeployment';

/** Observes the folder and plans; changes nothing. */
export async function planFolder(
  options: Pick<
    FolderDeployment,
    'bucket' | 'folder' | 'desired' | 'policy' | 'signal' | 'diffs'
  > & {
    claim: Pick<
      FolderDeployment['claim'],
      'owner' | 'component' | 'operation' | 'source'
    >;
  },
): Promise<DeploymentPlan> {
  const { bucket, folder, desired, claim, policy, signal } = options;
  const observed = await observeDeployment({
    bucket,
    folder,
    paths: desired.map(file => file.path),
    signal,
  });
  const plan = planDeployment({ folder, desired, observed, claim, policy });
  return options.diffs ? withDiffs(plan, { bucket, desired, signal }) : plan;
}

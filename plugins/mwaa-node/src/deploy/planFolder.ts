import { DeploymentPlan } from './DeploymentPlan';
import { FolderDeployment } from './FolderDeployment';
import { observeDeployment } from './observeDeployment';
import { planDeployment } from './planDeployment';

/** Observes the folder and plans; changes nothing. */
export async function planFolder(
  options: Pick<
    FolderDeployment,
    'bucket' | 'folder' | 'desired' | 'signal'
  > & { claim: Pick<FolderDeployment['claim'], 'owner' | 'component'> },
): Promise<DeploymentPlan> {
  const { bucket, folder, desired, claim, signal } = options;
  const observed = await observeDeployment({
    bucket,
    folder,
    paths: desired.map(file => file.path),
    signal,
  });
  return planDeployment({ folder, desired, observed, claim });
}

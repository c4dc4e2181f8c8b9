import { PlannedFile } from '../DeploymentPlan';
import { KnownFiles } from '../KnownFiles';
import { observeDeployment } from '../observeDeployment';
import { isOurs } from '../ownership';
import { plannedRemoval } from './plannedRemoval';
import { Removal } from './Removal';

/**
 * What is ours and lies there now. A run that was superseded may have written
 * between the look that was planned on and the claim; what it creates after
 * the claim it takes back itself.
 */
export async function lateFiles(
  { bucket, folder, signal }: Removal,
  known: KnownFiles,
): Promise<PlannedFile[]> {
  const { files } = await observeDeployment({
    bucket,
    folder,
    paths: [...known.keys()],
    signal,
  });
  return files.filter(file => isOurs(known, file)).map(plannedRemoval);
}

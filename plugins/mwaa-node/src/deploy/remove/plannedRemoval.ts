import { PlannedFile } from '../DeploymentPlan';
import { ObservedFile } from '../ObservedDeployment';
import { observedOf } from '../observedOf';

/** A file that is ours, as one that is to go. */
export const plannedRemoval = (file: ObservedFile): PlannedFile => ({
  path: file.path,
  key: file.key,
  action: 'delete',
  sha256: file.sha256,
  size: file.size,
  ...observedOf(file),
});

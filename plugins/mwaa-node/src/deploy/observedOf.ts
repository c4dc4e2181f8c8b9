import { PlannedFile } from './DeploymentPlan';
import { ObservedFile } from './ObservedDeployment';

/** What a plan keeps of the object that it found. */
export const observedOf = (
  found: ObservedFile,
): Pick<
  PlannedFile,
  'observedEtag' | 'observedSize' | 'observedVersionId'
> => ({
  observedEtag: found.etag,
  observedSize: found.size,
  ...(found.versionId && { observedVersionId: found.versionId }),
});

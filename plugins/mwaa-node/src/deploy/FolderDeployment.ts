import { DagBucket } from '../aws/DagBucket';
import { ClaimedFolder } from './ClaimedFolder';
import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentPlan, PlannedFile } from './DeploymentPlan';
import { DeploymentPolicy } from './DeploymentPolicy';
import { DeploymentProgress } from './DeploymentProgress';
import { DesiredFile } from './DesiredFile';

/** What it takes to bring desired files into a claimed folder. */
export interface FolderDeployment {
  bucket: DagBucket;
  folder: ClaimedFolder;
  desired: readonly DesiredFile[];
  claim: DeploymentClaim;
  policy?: DeploymentPolicy;
  /** planDigest of the plan that somebody agreed to: ConflictError if it is another by now. */
  agreedPlan?: string;
  /** Plans with a unified diff for each text that changes. */
  diffs?: boolean;
  /** Unique per run. */
  deploymentId: string;
  now: () => Date;
  signal?: AbortSignal;
  /**
   * Lists the folder before the manifest says `applied`, unless `false`: bulk
   * work lists all folders at once, afterwards.
   */
  readBack?: false;
  /** Called after each effect. */
  onProgress?: (progress: DeploymentProgress) => void;
}

/** A file as it stands after the deployment. */
export interface DeployedFile extends PlannedFile {
  etag?: string;
  versionId?: string;
}

export interface FolderDeploymentResult {
  /** `planned` after a dry run, else what has happened. */
  outcome: 'created' | 'updated' | 'unchanged' | 'planned';
  plan: DeploymentPlan;
  files: DeployedFile[];
  /** ETag of the manifest that says `applied`; none after a dry run. */
  manifestEtag?: string;
  /** Version of the manifest that says `applied`; none where the bucket has no versions. */
  manifestVersionId?: string;
}

import { ConflictKind, DeploymentConflict } from './DeploymentConflict';
import { DeploymentManifest } from './DeploymentManifest';

export type PlannedAction =
  'create' | 'update' | 'unchanged' | 'delete' | 'conflict';

export interface PlannedFile {
  /** Relative to the folder. */
  path: string;
  key: string;
  action: PlannedAction;
  /** Of a `conflict`: its kind, and what was found, whose it is, what to do. */
  conflict?: ConflictKind;
  reason?: string;
  /** Hex SHA-256 and size in bytes that the key has afterwards; of what goes, when `delete`. */
  sha256?: string;
  size?: number;
  /** Size in bytes that the key has now, when there is such an object. */
  observedSize?: number;
  /** ETag that was observed and that the write is conditional on. */
  observedEtag?: string;
  /** Version that was observed, where it is known. */
  observedVersionId?: string;
  /** Unified diff of a text that changes; see `withDiffs`. */
  diff?: string;
}

export interface DeploymentPlan {
  kind: DeploymentManifest['kind'];
  /** The dag_id, or the component's name. */
  name: string;
  /**
   * `conflict` if anything is; `unchanged` only if nothing is left to do;
   * `create` while the entry file (the DAG file) is not there yet.
   */
  outcome: 'create' | 'update' | 'unchanged' | 'conflict';
  /** Sorted by path. */
  files: PlannedFile[];
  /** Keys in the folder, or of the DAG file beside it, that no manifest names; they are left alone. */
  foreign: string[];
  /** What stands against the deployment as a whole, e.g. another component's claim. */
  claimConflict?: DeploymentConflict;
  observedManifest?: {
    manifest: DeploymentManifest;
    etag: string;
    versionId?: string;
  };
}

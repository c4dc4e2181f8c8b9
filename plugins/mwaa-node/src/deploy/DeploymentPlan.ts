import { DeploymentManifest } from './DeploymentManifest';

export type PlannedAction =
  'create' | 'update' | 'unchanged' | 'delete' | 'conflict';

export interface PlannedFile {
  /** Relative to the folder. */
  path: string;
  key: string;
  action: PlannedAction;
  /** Why a `conflict` is one: what was found, whose it is, what to do. */
  reason?: string;
  /** Hex SHA-256 and size in bytes that the key has afterwards; of what goes, when `delete`. */
  sha256?: string;
  size?: number;
  /** ETag that was observed and that the write is conditional on. */
  observedEtag?: string;
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
  /** Keys in the folder that no manifest names; they are left alone. */
  foreign: string[];
  /** The claim itself, e.g. another component's. */
  claimConflict?: string;
  observedManifest?: {
    manifest: DeploymentManifest;
    etag: string;
    versionId?: string;
  };
}

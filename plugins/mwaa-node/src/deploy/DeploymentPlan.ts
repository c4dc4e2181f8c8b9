import { DeploymentManifest } from './DeploymentManifest';

export type PlannedAction =
  'create' | 'update' | 'unchanged' | 'delete' | 'conflict';

export interface PlannedFile {
  /** Relative to the DAG's folder. */
  path: string;
  key: string;
  action: PlannedAction;
  /** Why a `conflict` is one: what was found, whose it is, what to do. */
  reason?: string;
  sha256?: string;
  size?: number;
  /** ETag that was observed and that the write is conditional on. */
  observedEtag?: string;
}

export interface DeploymentPlan {
  dagId: string;
  /** Worst of the files: `conflict` if any; `unchanged` only if all are. */
  outcome: 'create' | 'update' | 'unchanged' | 'conflict';
  files: PlannedFile[];
  /** The claim itself, e.g. another component's. */
  claimConflict?: string;
  observedManifest?: {
    manifest: DeploymentManifest;
    etag: string;
    versionId?: string;
  };
}

import { DeploymentManifest } from '../DeploymentManifest';

/** One deployment as the versions of the manifest tell it. */
export interface DeploymentRecord {
  /**
   * `applied`: it came to its end. `incomplete`: it died, was superseded, or
   * is still under way. `deleted`: it removed the DAG.
   */
  state: 'applied' | 'incomplete' | 'deleted';
  /** Version of the manifest; what a roll back restores. */
  manifestVersionId: string;
  /** What the manifest in the bucket says now. */
  isCurrent: boolean;
  manifest: DeploymentManifest;
}

export interface DagHistory {
  /** The newest first. */
  records: DeploymentRecord[];
  /** Versions in the manifest's place that are none, with the reason. */
  unreadable: { versionId: string; reason: string }[];
  /** There are older deployments than were asked for. */
  hasMore: boolean;
}

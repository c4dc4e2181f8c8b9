import { DeploymentManifest } from '../DeploymentManifest';
import { DriftedFile } from './DriftedFile';

/** The whole in one word: the first of these that is true. */
export type DriftState =
  /** Something lies in the manifest's place that is none. */
  | 'unreadable'
  | 'not-deployed'
  /** A deployment or removal has not come to its end. */
  | 'incomplete'
  /** Files were changed or removed by hand. */
  | 'changed'
  /** An earlier deployment was restored, and the repository says otherwise. */
  | 'rolled-back'
  /** The repository says otherwise. */
  | 'outdated'
  /** Rendered by an older generator, or for another Airflow. */
  | 'stale'
  /** There are files that nobody deployed. */
  | 'foreign'
  | 'in-place';

export interface DriftReport {
  state: DriftState;
  /** Sorted by path. */
  files: DriftedFile[];
  /** What was deployed. */
  manifest?: DeploymentManifest;
  /** Of `unreadable`: why. */
  problem?: string;
}

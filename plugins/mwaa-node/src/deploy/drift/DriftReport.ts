import { DagDrift } from 'backstage-plugin-mwaa-common';
import { DeploymentManifest } from '../DeploymentManifest';
import { DriftedFile } from './DriftedFile';

/** The whole in one word. */
export type DriftState = DagDrift['state'];

export interface DriftReport {
  state: DriftState;
  /** Sorted by path. */
  files: DriftedFile[];
  /** What was deployed. */
  manifest?: DeploymentManifest;
  /** Of `unreadable`: why. */
  problem?: string;
}

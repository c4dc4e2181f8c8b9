import { ObjectState } from '../aws/DagBucket';
import { DeploymentManifest } from './DeploymentManifest';

/** The manifest that holds the folder for this run. */
export interface HeldClaim {
  manifest: DeploymentManifest;
  state: ObjectState;
}

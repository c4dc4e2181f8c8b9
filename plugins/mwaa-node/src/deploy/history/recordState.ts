import { DeploymentManifest } from '../DeploymentManifest';
import { DeploymentRecord } from './DeploymentRecord';

const STATES: Record<DeploymentManifest['state'], DeploymentRecord['state']> = {
  applying: 'incomplete',
  applied: 'applied',
  deleting: 'incomplete',
  deleted: 'deleted',
};

/** How far the deployment came that a manifest tells of. */
export const recordState = ({ state }: DeploymentManifest) => STATES[state];

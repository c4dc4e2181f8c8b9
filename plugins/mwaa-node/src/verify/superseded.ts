import { DeploymentManifest } from '../deploy/DeploymentManifest';
import { Unverified } from './unverified';

/** Another deployment has taken the place of the one that was to be verified. */
export const superseded = ({
  deploymentId,
  operation = 'deploy',
  actor,
}: DeploymentManifest): Unverified => ({
  state: 'unverified',
  kind: 'superseded',
  reason: `Another deployment has taken its place meanwhile: ${deploymentId}, a ${operation}${actor ? ` by ${actor}` : ''}`,
});

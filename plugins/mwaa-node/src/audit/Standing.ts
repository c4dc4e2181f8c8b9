import { DeploymentManifest } from '../deploy/DeploymentManifest';

/** What an audit event says of a deployment. */
export type Standing = Pick<
  DeploymentManifest,
  'deploymentId' | 'specificationSha256' | 'state'
>;

/** The part of a manifest that audit events repeat. */
export const standingOf = ({
  deploymentId,
  specificationSha256,
  state,
}: Standing): Standing => ({
  deploymentId,
  ...(specificationSha256 && { specificationSha256 }),
  state,
});

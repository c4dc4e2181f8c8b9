import { DeploymentManifest } from './DeploymentManifest';

/** Who deploys what, as the manifest records it. Entity refs are full and lower case. */
export type DeploymentClaim = Pick<
  DeploymentManifest,
  | 'operation'
  | 'owner'
  | 'component'
  | 'requestedBy'
  | 'actor'
  | 'reason'
  | 'source'
  | 'origin'
  | 'specificationSha256'
  | 'deploymentDigest'
  | 'assets'
  | 'generatorVersion'
  | 'airflowVersion'
  | 'restored'
  | 'transferredFrom'
>;

import { DeploymentManifest } from './DeploymentManifest';

/** Who deploys what, as the manifest records it. Entity refs are full and lower case. */
export type DeploymentClaim = Pick<
  DeploymentManifest,
  | 'owner'
  | 'component'
  | 'requestedBy'
  | 'source'
  | 'specificationSha256'
  | 'generatorVersion'
>;

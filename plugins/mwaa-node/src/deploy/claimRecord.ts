import { ClaimedFolder } from './ClaimedFolder';
import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentManifest } from './DeploymentManifest';

type Recorded = Omit<
  DeploymentManifest,
  | 'state'
  | 'files'
  | 'previousFiles'
  | 'appliedAt'
  | 'previousManifestVersionId'
>;

/** Only what is there: JSON has no undefined, and a manifest no empty field. */
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value ?? false),
  ) as T;

/** What every manifest of one run says: who, what, why, from where. */
export function claimRecord(options: {
  folder: Pick<ClaimedFolder, 'kind' | 'name'>;
  claim: DeploymentClaim;
  deploymentId: string;
  startedAt: Date;
}): Recorded {
  const { folder, claim, deploymentId, startedAt } = options;
  return given({
    format: 1 as const,
    kind: folder.kind,
    name: folder.name,
    operation: claim.operation,
    owner: claim.owner,
    component: claim.component,
    deploymentId,
    requestedBy: claim.requestedBy,
    actor: claim.actor,
    reason: claim.reason,
    source: claim.source && given(claim.source),
    origin: claim.origin,
    specificationSha256: claim.specificationSha256,
    deploymentDigest: claim.deploymentDigest,
    assets: claim.assets,
    generatorVersion: claim.generatorVersion,
    airflowVersion: claim.airflowVersion,
    restored: claim.restored,
    transferredFrom: claim.transferredFrom,
    startedAt: startedAt.toISOString(),
  });
}

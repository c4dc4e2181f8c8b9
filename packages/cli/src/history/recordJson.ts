import { DeploymentRecord } from 'backstage-plugin-mwaa-node';

/** A deployment as `--json` prints it. */
export const recordJson = ({
  state,
  isCurrent,
  manifestVersionId,
  manifest,
}: DeploymentRecord) => ({
  deploymentId: manifest.deploymentId,
  state,
  isCurrent,
  manifestVersionId,
  operation: manifest.operation ?? 'deploy',
  startedAt: manifest.startedAt,
  appliedAt: manifest.appliedAt,
  owner: manifest.owner,
  component: manifest.component,
  actor: manifest.actor,
  requestedBy: manifest.requestedBy,
  reason: manifest.reason,
  source: manifest.source,
  specificationSha256: manifest.specificationSha256,
  generatorVersion: manifest.generatorVersion,
  airflowVersion: manifest.airflowVersion,
  restored: manifest.restored,
  transferredFrom: manifest.transferredFrom,
  files: manifest.files.map(({ path, sha256, size }) => ({
    path,
    sha256,
    size,
  })),
});

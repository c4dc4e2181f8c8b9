import { DeployedDag } from 'backstage-plugin-mwaa-common';

const HOUR = 3_600_000;

/** Four deployments until `now`, the newest first. */
export function sampleDeployments(now: Date): DeployedDag[] {
  const at = (hours: number) =>
    new Date(now.getTime() - hours * HOUR).toISOString();
  const common = {
    state: 'applied' as const,
    isCurrent: false,
    repository: 'https://repositories.example.com/daily-orders',
    airflowVersion: '3.0.6',
    origin: 'generated' as const,
  };
  return [
    {
      ...common,
      deploymentId: '01JDQ5N6C4M1T0X9V2B3K4W5Z6',
      manifestVersionId: 'v4',
      isCurrent: true,
      operation: 'deploy',
      at: at(3),
      actor: 'user:default/ada',
      reason: 'Check the columns as well.',
      requestedBy: 'task 5f0c1d1e',
      revision: '4f2a91c0b3d7e8a65f1029384756abcdef012345',
      deploymentDigest: 'a'.repeat(64),
    },
    {
      ...common,
      deploymentId: '01JDQ2M5B3K0S9W8U1A2J3V4Y5',
      manifestVersionId: 'v3',
      operation: 'rollback',
      at: at(27),
      actor: 'user:default/max',
      reason: 'The load took six hours.',
      restoredDeploymentId: '01JDN8L4A2J9R8V7T0Z1H2U3X4',
      revision: '0c11aa72b3d7e8a65f1029384756abcdef012345',
      deploymentDigest: 'b'.repeat(64),
    },
    {
      ...common,
      deploymentId: '01JDP7K3Z1H8Q7U6S9Y0G1T2W3',
      manifestVersionId: 'v2',
      operation: 'deploy',
      at: at(51),
      actor: 'GitHub Actions',
      requestedBy: 'https://github.com/example/daily-orders/actions/runs/1',
      revision: '77de0b1cb3d7e8a65f1029384756abcdef012345',
      deploymentDigest: 'c'.repeat(64),
    },
    {
      ...common,
      deploymentId: '01JDN8L4A2J9R8V7T0Z1H2U3X4',
      manifestVersionId: 'v1',
      operation: 'adopt',
      at: at(240),
      actor: 'user:default/ada',
      revision: '0c11aa72b3d7e8a65f1029384756abcdef012345',
      deploymentDigest: 'b'.repeat(64),
    },
  ];
}

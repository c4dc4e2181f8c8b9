import { DeployDagOptions } from '../deploy/deployDag';

/** A deployment of the DAG `orders`, changed as the test needs; `files` by path. */
export const dagDeploymentFixture = (
  bucket: DeployDagOptions['bucket'],
  files: Record<string, string>,
  changes: Partial<DeployDagOptions> = {},
): DeployDagOptions => ({
  bucket,
  dagsPath: 'dags',
  dagId: 'orders',
  files: Object.entries(files).map(([path, content]) => ({
    path,
    content,
    managed: true,
  })),
  claim: {
    owner: 'group:default/team-orders',
    component: 'component:default/orders',
    specificationSha256: 'a'.repeat(64),
    generatorVersion: '1.0.0',
  },
  deploymentId: 'd1',
  now: () => new Date('2026-01-02T03:04:05Z'),
  ...changes,
});

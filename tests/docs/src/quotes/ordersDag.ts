import { createHash } from 'node:crypto';
import { DagBucket, DeployDagOptions } from 'backstage-plugin-mwaa-node';

/** Deployment ids of the quotes, in the order in which they are used. */
export const IDS = [
  '5b0c2f61-93d4-4c0e-9f57-0d7b3a1e6c28',
  'c81f7e02-2a6d-4b1b-8f0e-6d94c5a7e310',
  'e4a96d1b-7c35-4f88-b2d6-91f0e8c3a574',
] as const;

export const BUCKET = 'analytics-prod-dags';

export const ORDERS = {
  dagsPath: 'dags',
  dagId: 'orders',
  claim: {
    owner: 'group:default/team-orders',
    component: 'component:default/orders',
  },
};

const REPOSITORY = 'https://git.example.com/team-orders/orders';

/** A commit of the repository, on that day of March. */
export const commit = (name: string, day: number) => ({
  repository: REPOSITORY,
  revision: createHash('sha1').update(name).digest('hex'),
  revisedAt: `2026-03-${String(day).padStart(2, '0')}T09:30:00Z`,
});

export type OrdersChanges = Omit<Partial<DeployDagOptions>, 'claim'> & {
  claim?: Partial<DeployDagOptions['claim']>;
};

/** A deployment of `orders` by its team; `files` by path. */
export const ordersDeployment = (
  bucket: DagBucket,
  files: Readonly<Record<string, string>>,
  changes: OrdersChanges = {},
): DeployDagOptions => ({
  ...ORDERS,
  bucket,
  files: Object.entries(files).map(([path, content]) => ({
    path,
    content,
    managed: true,
  })),
  deploymentId: IDS[0],
  now: () => new Date('2026-03-02T10:00:00Z'),
  ...changes,
  claim: {
    ...ORDERS.claim,
    requestedBy: 'scaffolder task 7c1e5a90-4e2b-4d6f-8b1a-2f3c9d0e7a64',
    actor: 'user:default/ada',
    source: commit('a', 2),
    specificationSha256: createHash('sha256').update('dag.yaml').digest('hex'),
    generatorVersion: '0.1.0',
    airflowVersion: '3.0.6',
    ...changes.claim,
  },
});

/** What is deployed first, and what follows it. */
export const FIRST = { 'orders.py': 'dag 1\n', 'sql/load.sql': 'select 1\n' };
export const SECOND = { 'orders.py': 'dag 2\n', 'sql/load.sql': 'select 2\n' };

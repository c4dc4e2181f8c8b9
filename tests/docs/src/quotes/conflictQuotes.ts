import {
  deleteDag,
  deployDag,
  rollbackDag,
  storeRepository,
} from 'backstage-plugin-mwaa-node';
import { InMemoryDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import {
  BUCKET,
  commit,
  IDS,
  ORDERS,
  ordersDeployment,
  SECOND,
} from './ordersDag';
import { QuotedTexts } from './QuotedTexts';
import { refusedBy } from './refusedBy';
import { refusedNext, standingOrders } from './standingOrders';

const now = () => new Date('2026-03-04T22:15:00Z');

/** One of each kind of conflict, as it is told. */
export const conflictQuotes: QuotedTexts = {
  'foreign-object before a claim': async () => {
    const bucket = new InMemoryDagBucket(BUCKET);
    bucket.putForeign('dags/orders.py', 'by hand');
    return refusedNext(bucket);
  },
  'foreign-object': async () => {
    const bucket = await standingOrders();
    bucket.putForeign('dags/orders/sql/late.sql', 'by hand');
    const files = { ...SECOND, 'sql/late.sql': 'select 3\n' };
    return refusedBy(deployDag(ordersDeployment(bucket, files)));
  },
  'other-claim': async () =>
    refusedNext(await standingOrders(), {
      claim: {
        owner: 'group:default/team-sales',
        component: 'component:default/sales-orders',
      },
    }),
  'unreadable-claim': async () => {
    // Somebody copied the folder of another DAG.
    const bucket = await standingOrders();
    const manifest = bucket.text('dags/orders/deployment.json')!;
    bucket.putForeign('dags/sales/sales.py', 'dag 1\n');
    bucket.putForeign('dags/sales/deployment.json', manifest);
    return refusedBy(
      deployDag({
        ...ordersDeployment(bucket, { 'sales.py': 'dag 2\n' }),
        dagId: 'sales',
      }),
    );
  },
  'changed-by-hand': async () => {
    const bucket = await standingOrders();
    bucket.putForeign('dags/orders/sql/load.sql', 'select 0\n');
    return refusedNext(bucket);
  },
  'changed-by-hand, to be removed': async () => {
    const bucket = await standingOrders();
    bucket.putForeign('dags/orders/sql/load.sql', 'select 0\n');
    return refusedBy(
      deployDag(ordersDeployment(bucket, { 'orders.py': 'dag 2\n' })),
    );
  },
  'other-content': async () => {
    const repositories = {
      bucket: new InMemoryDagBucket('repositories'),
      prefix: '',
      urlOf: (key: string) => key,
    };
    const store = (content: string) =>
      storeRepository({
        repositories,
        componentName: 'orders',
        files: [
          { path: 'catalog-info.yaml', content: 'kind: Component\n' },
          { path: 'dag.yaml', content },
        ],
        claim: { ...ORDERS.claim, generatorVersion: '0.1.0' },
        deploymentId: IDS[0],
        now,
      });
    await store('dagId: orders\n');
    return refusedBy(store('dagId: orders_daily\n'));
  },
  'older-revision': async () =>
    refusedNext(await standingOrders(), {
      claim: { source: { ...commit('b', 1) } },
    }),
  'other-repository': async () =>
    refusedNext(await standingOrders(), {
      policy: { boundToRepository: 'https://git.example.com/ada/orders-fork' },
    }),
  'rolled-back': async () => {
    const bucket = await standingOrders();
    const claim = { source: commit('b', 3) };
    const second = { deploymentId: IDS[1], claim };
    await deployDag(ordersDeployment(bucket, SECOND, second));
    await rollbackDag({
      ...ORDERS,
      bucket,
      to: 'previous',
      claim: {
        ...ORDERS.claim,
        actor: 'user:default/ben',
        reason: 'loads twice',
      },
      deploymentId: IDS[2],
      now,
    });
    return refusedNext(bucket, { claim: { source: commit('c', 5) } });
  },
  drifted: async () => {
    const bucket = await standingOrders();
    bucket.putForeign('dags/orders/sql/load.sql', 'select 0\n');
    bucket.putForeign('dags/orders/notes.txt', 'by hand');
    return refusedBy(
      deleteDag({
        ...ORDERS,
        bucket,
        confirmation: 'orders',
        deploymentId: IDS[1],
        now,
      }),
    );
  },
  'the history is gone': async () => {
    const bucket = await standingOrders();
    await deployDag(ordersDeployment(bucket, SECOND, { deploymentId: IDS[1] }));
    const [first] = bucket.versions('dags/orders/sql/load.sql');
    await bucket.deleteVersion(first.key, first.versionId);
    return refusedBy(
      rollbackDag({
        ...ORDERS,
        bucket,
        to: 'previous',
        deploymentId: IDS[2],
        now,
      }),
    );
  },
  'nothing to go back to': async () =>
    refusedBy(
      rollbackDag({
        ...ORDERS,
        bucket: await standingOrders(),
        to: 'previous',
        deploymentId: IDS[1],
        now,
      }),
    ),
};

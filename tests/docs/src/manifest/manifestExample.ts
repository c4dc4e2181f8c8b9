import { deployDag } from 'backstage-plugin-mwaa-node';
import { InMemoryDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import {
  BUCKET,
  commit,
  FIRST,
  IDS,
  ordersDeployment,
} from '../quotes/ordersDag';

/** The manifest that the second deployment of `orders` leaves. */
export async function manifestExample(): Promise<string> {
  const bucket = new InMemoryDagBucket(BUCKET);
  await deployDag(ordersDeployment(bucket, FIRST));
  await deployDag(
    ordersDeployment(
      bucket,
      { ...FIRST, 'orders.py': 'dag 2\n' },
      {
        deploymentId: IDS[1],
        claim: { source: commit('b', 3), reason: 'load returns, too' },
        now: () => new Date('2026-03-03T10:00:00Z'),
      },
    ),
  );
  return bucket.text('dags/orders/deployment.json')!;
}

import { deployDag } from 'backstage-plugin-mwaa-node';
import { InMemoryDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import {
  BUCKET,
  FIRST,
  IDS,
  OrdersChanges,
  ordersDeployment,
  SECOND,
} from './ordersDag';
import { refusedBy } from './refusedBy';

/** A bucket in which `orders` was deployed once. */
export async function standingOrders(): Promise<InMemoryDagBucket> {
  const bucket = new InMemoryDagBucket(BUCKET);
  await deployDag(ordersDeployment(bucket, FIRST));
  return bucket;
}

/** Why the next deployment of `orders` is refused there. */
export const refusedNext = (
  bucket: InMemoryDagBucket,
  changes: OrdersChanges = {},
): Promise<string> =>
  refusedBy(
    deployDag(
      ordersDeployment(bucket, SECOND, { deploymentId: IDS[1], ...changes }),
    ),
  );

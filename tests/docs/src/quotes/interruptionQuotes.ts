import {
  DagBucket,
  deleteDag,
  deployDag,
  deployDags,
} from 'backstage-plugin-mwaa-node';
import {
  BucketRequest,
  FaultyDagBucket,
  InMemoryAirflow,
  InMemoryDagBucket,
} from 'backstage-plugin-mwaa-node/testUtils';
import { withS3 } from '../s3/withS3';
import { IDS, ORDERS, ordersDeployment, SECOND } from './ordersDag';
import { QuotedTexts } from './QuotedTexts';
import { causedBy, refusedBy } from './refusedBy';
import { standingOrders } from './standingOrders';

const DAG_FILE = 'dags/orders/orders.py';
const MANIFEST = 'dags/orders/deployment.json';

/** The second deployment of `orders`; `before` runs ahead of each request. */
const disturbed = (
  bucket: InMemoryDagBucket,
  before: (request: BucketRequest) => void | Promise<void>,
  signal?: AbortSignal,
) =>
  deployDag(
    ordersDeployment(new FaultyDagBucket(bucket, { before }), SECOND, {
      deploymentId: IDS[1],
      signal,
    }),
  );

/** Why the second deployment fails when it is one of many. */
async function bulkRun(
  bucket: DagBucket,
  onResult: () => void,
): Promise<string> {
  const { dagId, files, claim, ...run } = ordersDeployment(bucket, SECOND, {
    deploymentId: IDS[1],
  });
  const { results } = await deployDags({
    ...run,
    deployments: [{ dagId, files, claim }],
    onResult,
  });
  const [{ error }] = results;
  if (!error) throw new Error('It did not fail');
  return error.message.split('; caused by ')[0];
}

const isPut = (request: BucketRequest, key: string) =>
  request.method === 'put' && request.key === key;

/** What others do at the moment of a request, once. */
function once(
  isMoment: (request: BucketRequest) => boolean,
  effect: () => unknown,
) {
  let isDone = false;
  return async (request: BucketRequest) => {
    if (!isDone && isMoment(request)) {
      isDone = true;
      await effect();
    }
  };
}

/** What another run of the component brings. */
const others = { ...SECOND, 'orders.py': 'dag 3\n' };
const third = { deploymentId: IDS[2] };

/** What is said of a run that did not come to its end. */
export const interruptionQuotes: QuotedTexts = {
  'it failed half way': async () => {
    const bucket = await standingOrders();
    return withS3({ code: 'ServiceUnavailable', status: 503 }, away =>
      refusedBy(
        disturbed(bucket, async request => {
          if (isPut(request, DAG_FILE)) await away.head(DAG_FILE);
        }),
      ),
    );
  },
  'it was stopped': async () => {
    const stop = new AbortController();
    return refusedBy(
      disturbed(
        await standingOrders(),
        request => {
          if (isPut(request, DAG_FILE)) stop.abort();
        },
        stop.signal,
      ),
    );
  },
  'somebody else was faster': async () => {
    const bucket = await standingOrders();
    return refusedBy(
      disturbed(
        bucket,
        once(
          request => isPut(request, MANIFEST),
          () => deployDag(ordersDeployment(bucket, others, third)),
        ),
      ),
    );
  },
  'it was superseded': async () => {
    const bucket = await standingOrders();
    return refusedBy(
      disturbed(
        bucket,
        once(
          request => isPut(request, DAG_FILE),
          () => deployDag(ordersDeployment(bucket, others, third)),
        ),
      ),
    );
  },
  'changed while it ran': async () => {
    const bucket = await standingOrders();
    return causedBy(
      disturbed(
        bucket,
        once(
          request => isPut(request, DAG_FILE),
          () => bucket.putForeign(DAG_FILE, 'by hand'),
        ),
      ),
    );
  },
  'changed after a bulk run': async () => {
    const bucket = await standingOrders();
    return bulkRun(bucket, () => bucket.putForeign(DAG_FILE, 'by hand'));
  },
  'not seen after a bulk run': async () => {
    let isWritten = false;
    const bucket = new FaultyDagBucket(await standingOrders(), {
      before: ({ method }) => {
        if (isWritten && method === 'list') throw new Error('S3 is away');
      },
    });
    return bulkRun(bucket, () => {
      isWritten = true;
    });
  },
  'Airflow is slow': async () => {
    const dag = { dagId: 'orders', isPaused: false, isActive: true };
    const { airflow } = await deleteDag({
      ...ORDERS,
      bucket: await standingOrders(),
      confirmation: 'orders',
      purge: true,
      airflow: new InMemoryAirflow([{ ...dag, fileLocation: DAG_FILE }]),
      patience: { budgetMs: 300_000, pauseMs: 5_000, sleep: async () => {} },
      deploymentId: IDS[1],
      now: () => new Date('2026-03-04T22:15:00Z'),
    });
    const record = airflow?.record;
    if (typeof record !== 'object') throw new Error('It was removed');
    return record.notDone;
  },
};

import { dagDeploymentFixture } from '../testing/dagDeploymentFixture';
import { FaultyDagBucket } from '../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../testing/InMemoryDagBucket';
import { DagBucket } from '../aws/DagBucket';
import { deployDag } from './deployDag';
import { deleteDag } from './remove/deleteDag';

const MANIFEST = 'dags/orders/deployment.json';
const DAG = 'dags/orders/orders.py';
const SQL = 'dags/orders/a.sql';

const FIRST = { 'orders.py': 'dag', 'a.sql': 'a' };
const SECOND = { 'orders.py': 'dag 2', 'a.sql': 'a 2' };

const deploy = (
  bucket: DagBucket,
  files: Record<string, string>,
  deploymentId: string,
) => deployDag(dagDeploymentFixture(bucket, files, { deploymentId }));

const remove = (bucket: DagBucket, deploymentId: string) =>
  deleteDag({
    ...dagDeploymentFixture(bucket, {}, { deploymentId }),
    confirmation: 'orders',
    policy: { acceptDrift: true },
  });

type Asleep = { method: string; key: string };

/** The bucket of a run that stands still at a request while others act. */
function sleepingAt(
  bucket: InMemoryDagBucket,
  at: (request: Asleep, index: number) => boolean,
  meanwhile: () => Promise<unknown>,
) {
  const sleep = { over: false };
  const sleeping = new FaultyDagBucket(bucket, {
    before: async (request, index) => {
      if (!sleep.over && at(request, index)) {
        sleep.over = true;
        await meanwhile();
      }
    },
  });
  return { sleeping, sleep };
}

const isPutOf =
  (wanted: string) =>
  ({ method, key }: Asleep) =>
    method === 'put' && key === wanted;

describe('runs that superseded one another', () => {
  let bucket: InMemoryDagBucket;

  beforeEach(async () => {
    bucket = new InMemoryDagBucket();
    await deploy(bucket, FIRST, 'd0');
  });

  it('are both content when both remove the DAG, wherever one slept', async () => {
    for (let at = 0; ; at++) {
      const shared = new InMemoryDagBucket();
      await deploy(shared, FIRST, 'd0');
      const ends: string[] = [];
      const { sleeping, sleep } = sleepingAt(
        shared,
        (_, index) => index === at,
        async () => ends.push((await remove(shared, 'other')).outcome),
      );
      ends.push((await remove(sleeping, 'slow')).outcome);
      if (!sleep.over) {
        break;
      }
      expect(ends).toContain('deleted');
      expect(shared.keys()).toEqual([]);
    }
  });

  it('say that the DAG was removed, and leave nothing of theirs', async () => {
    const { sleeping } = sleepingAt(bucket, isPutOf(DAG), () =>
      remove(bucket, 'removal'),
    );
    await expect(
      deploy(sleeping, { ...SECOND, 'new.sql': 'new' }, 'slow'),
    ).rejects.toThrow(
      /slow of dag orders was superseded\. It was removed meanwhile.*Run this one again/,
    );
    expect(bucket.keys()).toEqual([]);
  });

  it('remove what was written between the look and the claim', async () => {
    const added = { ...FIRST, 'new.sql': 'new' };
    const dying = new FaultyDagBucket(bucket, {
      before: request => {
        if (isPutOf('dags/orders/new.sql')(request)) {
          throw new Error('the process died');
        }
      },
    });
    await expect(deploy(dying, added, 'late')).rejects.toThrow('died');
    const { sleeping } = sleepingAt(bucket, isPutOf(MANIFEST), () =>
      bucket.put({
        key: 'dags/orders/new.sql',
        body: Buffer.from('new'),
        contentType: 'text/plain',
        condition: { ifNoneMatch: '*' },
      }),
    );
    expect((await remove(sleeping, 'removal')).outcome).toBe('deleted');
    expect(bucket.keys()).toEqual([]);
  });

  it('do not say that a DAG is removed of which something always comes back', async () => {
    const restless = new FaultyDagBucket(bucket, {
      after: ({ method, key }) => {
        if (method === 'delete' && key === SQL) {
          bucket.putForeign(SQL, 'a');
        }
      },
    });
    await expect(remove(restless, 'removal')).rejects.toThrow(
      /removal of dag orders has not come to its end: dags\/orders\/a\.sql is there again/,
    );
    expect(bucket.keys()).toEqual([SQL, MANIFEST]);
    expect((await remove(bucket, 'again')).outcome).toBe('deleted');
  });

  it('stay known when a twin came to its end for them', async () => {
    const { sleeping } = sleepingAt(bucket, isPutOf(SQL), async () => {
      await deploy(bucket, SECOND, 'twin');
      // The same content as before has the same ETag: the condition holds again.
      await deploy(bucket, FIRST, 'third');
    });
    await expect(deploy(sleeping, SECOND, 'slow')).rejects.toThrow(
      /slow of dag orders was superseded.*deployment third/,
    );
    expect(bucket.text(SQL)).toBe('a 2');
    expect((await deploy(bucket, FIRST, 'fourth')).outcome).toBe('updated');
    expect(bucket.text(SQL)).toBe('a');
  });

  it('take over from a twin what that one knew', async () => {
    const { sleeping } = sleepingAt(bucket, isPutOf(DAG), async () => {
      await deploy(bucket, { ...FIRST, 'orders.py': 'dag 3' }, 'third');
      const dying = new FaultyDagBucket(bucket, {
        before: request => {
          if (isPutOf(DAG)(request)) {
            throw new Error('the process died');
          }
        },
      });
      await expect(deploy(dying, SECOND, 'twin')).rejects.toThrow('died');
    });
    expect((await deploy(sleeping, SECOND, 'slow')).outcome).toBe('updated');
    expect([bucket.text(DAG), bucket.text(SQL)]).toEqual(['dag 2', 'a 2']);
  });

  it('are not held against the manifest from before them', async () => {
    let claims = 0;
    const watching = new FaultyDagBucket(bucket, {
      before: async ({ method, key }) => {
        // Between the list and the manifest, and again before the next list.
        if (method === 'get' && key === MANIFEST && claims === 0) {
          claims++;
          await deploy(bucket, SECOND, 'second');
        }
      },
      after: async ({ method, key }) => {
        if (method === 'get' && key === MANIFEST && claims === 1) {
          claims++;
          await deploy(bucket, { ...SECOND, 'a.sql': 'a 3' }, 'third');
        }
      },
    });
    const result = await deploy(watching, FIRST, 'fourth');
    expect([claims, result.outcome]).toEqual([2, 'updated']);
    expect([bucket.text(DAG), bucket.text(SQL)]).toEqual(['dag', 'a']);
  });
});

import { dagDeploymentFixture } from '../../testing/dagDeploymentFixture';
import { FaultyDagBucket } from '../../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { deployDag } from '../deployDag';
import { dagHistory } from '../history/dagHistory';
import { rollbackDag } from '../history/rollbackDag';
import { RemovalAirflow } from './airflowRemoval';
import { deleteDag, DeleteDagOptions } from './deleteDag';
import { planDagRemoval } from './planDagRemoval';

const MANIFEST = 'dags/orders/deployment.json';
const FILES = { 'orders.py': 'dag', 'sql/a.sql': 'a' };
const where = { dagsPath: 'dags', dagId: 'orders' };
const now = () => new Date('2026-01-03T00:00:00Z');
const claim = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
};

/** An Airflow that notices after so many looks that the file is gone. */
function airflowNoticingAfter(looks: number) {
  const calls: string[] = [];
  const client: RemovalAirflow = {
    async getDag(dagId) {
      calls.push('look');
      const isActive = calls.filter(call => call === 'look').length <= looks;
      return { dagId, isPaused: true, isActive };
    },
    async setPaused(_, paused) {
      calls.push(paused ? 'pause' : 'unpause');
    },
    async deleteDag() {
      calls.push('delete');
      return 'deleted';
    },
  };
  return { client, calls };
}

describe('deleteDag', () => {
  let bucket: InMemoryDagBucket;

  const remove = (changes: Partial<DeleteDagOptions> = {}) =>
    deleteDag({
      ...where,
      bucket,
      confirmation: 'orders',
      claim,
      deploymentId: 'gone',
      now,
      ...changes,
    });
  const deploy = (files: Record<string, string> = FILES, deploymentId = 'd1') =>
    deployDag(dagDeploymentFixture(bucket, files, { deploymentId }));

  beforeEach(async () => {
    bucket = new InMemoryDagBucket();
    bucket.putForeign('dags/campaigns/campaigns.py', 'of others');
    await deploy();
  });

  it('removes the DAG file first, then the rest, and nothing beside it', async () => {
    const steps: string[] = [];
    const result = await remove({
      onProgress: ({ step, key }) => steps.push(`${step} ${key}`),
    });
    expect(result.outcome).toBe('deleted');
    expect(steps).toEqual([
      `claimed ${MANIFEST}`,
      'deleted dags/orders/orders.py',
      'deleted dags/orders/sql/a.sql',
      `deleted ${MANIFEST}`,
    ]);
    expect(bucket.keys()).toEqual(['dags/campaigns/campaigns.py']);
    await expect(remove()).resolves.toMatchObject({ outcome: 'unchanged' });
  });

  it('keeps the history, out of which the DAG can come back', async () => {
    await remove({
      claim: { ...claim, actor: 'user:default/ada', reason: 'retired' },
    });
    const { records } = await dagHistory({ ...where, bucket });
    expect(records).toMatchObject([
      {
        state: 'deleted',
        isCurrent: false,
        manifest: { operation: 'delete', reason: 'retired' },
      },
      { state: 'applied', manifest: { deploymentId: 'd1' } },
    ]);
    await rollbackDag({
      ...where,
      bucket,
      to: 'd1',
      claim,
      deploymentId: 'back',
      now,
    });
    expect(bucket.text('dags/orders/orders.py')).toBe('dag');
  });

  it('lets others have the dag_id afterwards, even if it died at the last request', async () => {
    const dying = new FaultyDagBucket(bucket, {
      before: ({ method, key }) => {
        if (method === 'delete' && key === MANIFEST) {
          throw new Error('the process died');
        }
      },
    });
    await expect(remove({ bucket: dying })).rejects.toThrow('died');
    const fixture = dagDeploymentFixture(bucket, FILES);
    const result = await deployDag({
      ...fixture,
      claim: { ...fixture.claim, component: 'component:default/other' },
    });
    expect(result.outcome).toBe('created');
  });

  it('is completed by the next run when it dies at any request', async () => {
    const removedAt = async (fatal: number) => {
      bucket = new InMemoryDagBucket();
      await deploy();
      const dying = new FaultyDagBucket(bucket, {
        before: (_, index) => {
          if (index >= fatal) {
            throw new Error('the process died');
          }
        },
      });
      return remove({ bucket: dying }).then(
        ({ outcome }) => outcome,
        error => String(error.cause ?? error),
      );
    };
    let fatal = 0;
    for (; (await removedAt(fatal)) !== 'deleted'; fatal++) {
      await remove({ deploymentId: 'again' });
      expect(bucket.keys()).toEqual([]);
    }
    expect(fatal).toBeGreaterThan(8);
    expect(await removedAt(fatal - 1)).toContain('the process died');
  });

  it('can be followed by a deployment when it died', async () => {
    const dying = new FaultyDagBucket(bucket, {
      before: ({ method, key }) => {
        if (method === 'delete' && key.endsWith('a.sql')) {
          throw new Error('the process died');
        }
      },
    });
    await expect(remove({ bucket: dying })).rejects.toThrow(
      /Removal gone .*1 of 2 changes.*"deleting"/,
    );
    await deploy({ 'orders.py': 'dag 2' }, 'd2');
    expect(bucket.text('dags/orders/orders.py')).toBe('dag 2');
    expect(bucket.text('dags/orders/sql/a.sql')).toBeUndefined();
  });

  it('shows what it would do, and removes nothing', async () => {
    const result = await remove({ dryRun: true, confirmation: undefined });
    expect(result).toMatchObject({
      outcome: 'planned',
      plan: {
        outcome: 'delete',
        files: [
          { path: 'orders.py', action: 'delete' },
          { path: 'sql/a.sql', action: 'delete' },
        ],
      },
    });
    expect(bucket.text('dags/orders/orders.py')).toBe('dag');
  });

  it.each<[string, Partial<DeleteDagOptions>, RegExp]>([
    ['without the dag_id', { confirmation: undefined }, /repeat its dag_id/],
    ['with another dag_id', { confirmation: 'order' }, /"order" is not it/],
    [
      'the DAG of another component',
      { claim: { ...claim, component: 'component:default/other' } },
      /belongs to component:default\/orders/,
    ],
  ])('refuses %s', async (_, changes, why) => {
    await expect(remove(changes)).rejects.toThrow(why);
    expect(bucket.text('dags/orders/orders.py')).toBe('dag');
  });

  describe('when the folder has drifted', () => {
    beforeEach(() => {
      bucket.putForeign('dags/orders/orders.py', 'by hand');
      bucket.putForeign('dags/orders/notes.txt', 'mine');
    });

    it('refuses, naming what is not as it was deployed', async () => {
      await expect(remove()).rejects.toThrow(
        /notes\.txt is foreign; dags\/orders\/orders\.py is changed/,
      );
    });

    it('plans all the same what would go and what would stay', async () => {
      const plan = await planDagRemoval({ ...where, bucket, claim });
      expect(plan).toMatchObject({
        outcome: 'conflict',
        files: [{ path: 'sql/a.sql', action: 'delete' }],
        left: ['dags/orders/notes.txt', 'dags/orders/orders.py'],
      });
    });

    it('removes only what is ours when told to', async () => {
      const result = await remove({ policy: { acceptDrift: true } });
      expect(result.plan.left).toEqual([
        'dags/orders/notes.txt',
        'dags/orders/orders.py',
      ]);
      expect(bucket.keys()).toEqual([
        'dags/campaigns/campaigns.py',
        'dags/orders/notes.txt',
        'dags/orders/orders.py',
      ]);
    });
  });

  it('does not take a DAG for removed that Airflow reads from a second file', async () => {
    bucket.putForeign('dags/orders.py', 'the same DAG');
    await expect(remove()).rejects.toThrow(/dags\/orders\.py is foreign/);
    const result = await remove({ policy: { acceptDrift: true } });
    expect(result.plan.left).toEqual(['dags/orders.py']);
    expect(bucket.text('dags/orders.py')).toBe('the same DAG');
  });

  it('pauses the DAG before its file goes, and leaves its runs', async () => {
    const { client, calls } = airflowNoticingAfter(0);
    const result = await remove({ airflow: client });
    expect(calls).toEqual(['pause']);
    expect(result.airflow).toEqual({ paused: 'paused' });
  });

  it('tells what Airflow refused, and removes the files all the same', async () => {
    const { client } = airflowNoticingAfter(0);
    client.setPaused = async () => {
      throw new Error('no answer');
    };
    const result = await remove({ airflow: client });
    expect(result).toMatchObject({
      outcome: 'deleted',
      airflow: { paused: { notDone: 'no answer' } },
    });
  });

  describe('with its history', () => {
    const patience = { budgetMs: 10, pauseMs: 5, sleep: async () => {} };

    it('waits until Airflow has noticed, then removes everything for good', async () => {
      const { client, calls } = airflowNoticingAfter(1);
      const result = await remove({ purge: true, airflow: client, patience });
      expect(calls).toEqual(['pause', 'look', 'look', 'delete']);
      expect(result).toMatchObject({
        airflow: { record: 'removed' },
        purgedVersions: expect.any(Number),
      });
      expect(await bucket.listVersions('dags/orders/')).toEqual([]);
    });

    it('leaves the record to Airflow when that takes too long', async () => {
      const { client, calls } = airflowNoticingAfter(99);
      const result = await remove({ purge: true, airflow: client, patience });
      expect(calls).not.toContain('delete');
      expect(result.airflow?.record).toEqual({
        notDone: expect.stringContaining('still has the file'),
      });
    });

    it('never lets an older version show up when it dies', async () => {
      for (let fatal = 0; ; fatal++) {
        bucket = new InMemoryDagBucket();
        await deploy();
        await remove();
        const dying = new FaultyDagBucket(bucket, {
          before: ({ method }, index) => {
            if (method === 'deleteVersion' && index >= fatal) {
              throw new Error('the process died');
            }
          },
        });
        const survived = await remove({ purge: true, bucket: dying }).catch(
          () => undefined,
        );
        expect(bucket.keys()).toEqual([]);
        if (survived) {
          break;
        }
        await remove({ purge: true });
        expect(await bucket.listVersions('dags/orders/')).toEqual([]);
      }
    });

    it('leaves a DAG that was deployed again meanwhile, and all of its history', async () => {
      const { client } = airflowNoticingAfter(99);
      const sleep = async () => {
        await deploy({ 'orders.py': 'again' }, 'again');
      };
      await expect(
        remove({
          purge: true,
          airflow: client,
          patience: { budgetMs: 5, pauseMs: 5, sleep },
        }),
      ).rejects.toThrow(/deployed again/);
      expect(bucket.text('dags/orders/orders.py')).toBe('again');
      expect(bucket.versions('dags/orders/orders.py')).toHaveLength(2);
      expect(bucket.versions(MANIFEST).length).toBeGreaterThan(4);
    });

    it('leaves what somebody changed by hand, with its history', async () => {
      bucket.putForeign('dags/orders/sql/a.sql', 'by hand');
      await remove({ purge: true, policy: { acceptDrift: true } });
      expect(bucket.keys()).toContain('dags/orders/sql/a.sql');
      expect(bucket.versions('dags/orders/sql/a.sql')).toHaveLength(2);
      expect(bucket.versions('dags/orders/orders.py')).toEqual([]);
    });

    it('leaves a history that is also that of others', async () => {
      await remove();
      const fixture = dagDeploymentFixture(bucket, FILES);
      await deployDag({
        ...fixture,
        claim: { ...fixture.claim, component: 'component:default/other' },
      });
      await expect(
        remove({
          purge: true,
          claim: { ...claim, component: 'component:default/other' },
        }),
      ).rejects.toThrow(/also that of component:default\/orders/);
    });
  });
});

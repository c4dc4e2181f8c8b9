import { dagDeploymentFixture } from '../../testing/dagDeploymentFixture';
import { FaultyDagBucket } from '../../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { deployDag } from '../deployDag';
import { rollbackDag } from '../history/rollbackDag';
import { dagDrift } from './dagDrift';

const where = { dagsPath: 'dags', dagId: 'orders' };
const FILES = { 'orders.py': 'dag', 'own.py': 'own' };

describe('dagDrift', () => {
  let bucket: InMemoryDagBucket;

  const deploy = (
    files: Record<string, string> = FILES,
    deploymentId = 'd1',
    into: InMemoryDagBucket | FaultyDagBucket = bucket,
  ) => deployDag(dagDeploymentFixture(into, files, { deploymentId }));
  const drift = async (
    files?: Record<string, string>,
    specificationSha256 = 'a'.repeat(64),
  ) => {
    const { state, files: found } = await dagDrift({
      ...where,
      bucket,
      ...(files && {
        repository: {
          specificationSha256,
          files: Object.entries(files).map(([path, content]) => ({
            path,
            content,
            managed: path === 'orders.py',
          })),
        },
      }),
    });
    return [state, ...found.map(({ path, drift: word }) => `${path} ${word}`)];
  };

  beforeEach(() => {
    bucket = new InMemoryDagBucket();
  });

  it('says that nothing is deployed', async () => {
    expect(await drift()).toEqual(['not-deployed']);
  });

  it('says that all is in place', async () => {
    await deploy();
    const expected = ['in-place', 'orders.py in-place', 'own.py in-place'];
    expect(await drift()).toEqual(expected);
    expect(await drift(FILES)).toEqual(expected);
  });

  it('says what was changed, removed and added by hand', async () => {
    await deploy();
    bucket.putForeign('dags/orders/notes.txt', 'mine');
    expect((await drift())[0]).toBe('foreign');
    bucket.putForeign('dags/orders/orders.py', 'by hand');
    bucket.deleteForeign('dags/orders/own.py');
    expect(await drift({ ...FILES, 'own.py': 'other' })).toEqual([
      'changed',
      'notes.txt foreign',
      'orders.py changed',
      'own.py missing',
    ]);
  });

  it('sees a second DAG file beside the folder, which Airflow reads as well', async () => {
    await deploy();
    bucket.putForeign('dags/orders.py', 'the same DAG');
    expect(await drift()).toEqual([
      'foreign',
      '../orders.py foreign',
      'orders.py in-place',
      'own.py in-place',
    ]);
    const { plan } = await deploy(FILES, 'd2');
    expect(plan.foreign).toEqual(['dags/orders.py']);
  });

  it('says what the repository has other, more and no longer', async () => {
    await deploy();
    expect(
      await drift({ 'orders.py': 'dag 2', 'new.py': 'new' }, 'b'.repeat(64)),
    ).toEqual([
      'outdated',
      'new.py outdated',
      'orders.py outdated',
      'own.py unwanted',
    ]);
  });

  it('says that the generator writes the same specification in another way now', async () => {
    await deploy();
    expect(await drift({ ...FILES, 'orders.py': 'rendered anew' })).toEqual([
      'stale',
      'orders.py stale',
      'own.py in-place',
    ]);
    expect(await drift({ ...FILES, 'own.py': 'own 2' })).toEqual([
      'outdated',
      'orders.py in-place',
      'own.py outdated',
    ]);
  });

  it('says that a roll back stands against the repository', async () => {
    await deploy();
    const second = { ...FILES, 'orders.py': 'dag 2' };
    await deploy(second, 'd2');
    await rollbackDag({
      ...where,
      bucket,
      to: 'd1',
      claim: {
        owner: 'group:default/team-orders',
        component: 'component:default/orders',
      },
      deploymentId: 'back',
      now: () => new Date('2026-01-03T00:00:00Z'),
    });
    expect((await drift(second, 'b'.repeat(64)))[0]).toBe('rolled-back');
    expect((await drift(FILES))[0]).toBe('in-place');
  });

  it('says that a deployment has not come to its end', async () => {
    const dying = new FaultyDagBucket(bucket, {
      before: ({ method, key }) => {
        if (method === 'put' && key.endsWith('orders.py')) {
          throw new Error('the process died');
        }
      },
    });
    await expect(deploy(FILES, 'd1', dying)).rejects.toThrow('died');
    expect(await drift()).toEqual([
      'incomplete',
      'orders.py missing',
      'own.py in-place',
    ]);
  });

  it('says that the manifest is none', async () => {
    bucket.putForeign('dags/orders/deployment.json', '{');
    expect(await drift()).toEqual(['unreadable']);
  });
});

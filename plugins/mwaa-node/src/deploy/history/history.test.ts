import { dagDeploymentFixture } from '../../testing/dagDeploymentFixture';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { FaultyDagBucket } from '../../testing/FaultyDagBucket';
import { deployDag, DeployDagOptions } from '../deployDag';
import { compareDeployments } from './compareDeployments';
import { dagHistory } from './dagHistory';
import { rollbackDag, RollbackDagOptions } from './rollbackDag';

const MANIFEST = 'dags/orders/deployment.json';
const where = { dagsPath: 'dags', dagId: 'orders' };
const claim = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
};

describe('history and roll back', () => {
  let bucket: InMemoryDagBucket;

  const deploy = (
    deploymentId: string,
    files: Record<string, string>,
    changes: Partial<DeployDagOptions> = {},
  ) =>
    deployDag(
      dagDeploymentFixture(bucket, files, { deploymentId, ...changes }),
    );
  const rollback = (to: string, changes: Partial<RollbackDagOptions> = {}) =>
    rollbackDag({
      ...where,
      bucket,
      to,
      claim: { ...claim, actor: 'user:default/ada', reason: 'wrong totals' },
      deploymentId: 'back',
      now: () => new Date('2026-01-03T00:00:00Z'),
      ...changes,
    });
  const files = () =>
    Object.fromEntries(
      bucket
        .keys()
        .filter(key => key !== MANIFEST)
        .map(key => [key.slice('dags/orders/'.length), bucket.text(key)]),
    );
  const manifest = () => JSON.parse(bucket.text(MANIFEST)!);
  const told = async () =>
    (await dagHistory({ ...where, bucket })).records.map(
      ({ state, isCurrent, manifest: { deploymentId } }) =>
        `${deploymentId} ${state}${isCurrent ? ' now' : ''}`,
    );

  beforeEach(async () => {
    bucket = new InMemoryDagBucket();
    await deploy('d1', { 'orders.py': 'dag 1\n', 'a.sql': 'a\n' });
    await deploy('d2', { 'orders.py': 'dag 2\n', 'b.sql': 'b\n' });
  });

  it('tells every deployment once, the newest first', async () => {
    expect(await told()).toEqual(['d2 applied now', 'd1 applied']);
    const dying = new FaultyDagBucket(bucket, {
      before: ({ method, key }) => {
        if (method === 'put' && key.endsWith('orders.py')) {
          throw new Error('the process died');
        }
      },
    });
    await expect(
      deploy('d3', { 'orders.py': 'dag 3\n' }, { bucket: dying }),
    ).rejects.toThrow('the process died');
    expect(await told()).toEqual([
      'd3 incomplete now',
      'd2 applied',
      'd1 applied',
    ]);
  });

  it('reads only as many as asked for, and says that there are more', async () => {
    const some = await dagHistory({ ...where, bucket, limit: 1 });
    expect(some.records).toHaveLength(1);
    expect(some.hasMore).toBe(true);
    const all = await dagHistory({ ...where, bucket, limit: 2 });
    expect(all).toMatchObject({ hasMore: false, unreadable: [] });
  });

  it('names versions that are no manifest, and goes on', async () => {
    bucket.putForeign(MANIFEST, '{}');
    const history = await dagHistory({ ...where, bucket });
    expect(history.records).toHaveLength(2);
    expect(history.unreadable).toEqual([
      {
        versionId: expect.any(String),
        reason: expect.stringContaining('format'),
      },
    ]);
  });

  it('shows what differs between two', async () => {
    const { records } = await dagHistory({ ...where, bucket });
    const changes = await compareDeployments({
      ...where,
      bucket,
      from: records[1].manifest,
      to: records[0].manifest,
    });
    expect(changes).toMatchObject([
      { path: 'a.sql', change: 'removed', diff: expect.stringContaining('-a') },
      { path: 'b.sql', change: 'added', diff: expect.stringContaining('+b') },
      {
        path: 'orders.py',
        change: 'changed',
        diff: expect.stringContaining('-dag 1\n+dag 2\n'),
      },
    ]);
  });

  it('brings the files of the deployment before back, and says so', async () => {
    const result = await rollback('previous');
    expect(result.outcome).toBe('updated');
    expect(files()).toEqual({ 'orders.py': 'dag 1\n', 'a.sql': 'a\n' });
    expect(manifest()).toMatchObject({
      state: 'applied',
      operation: 'rollback',
      actor: 'user:default/ada',
      reason: 'wrong totals',
      restored: { deploymentId: 'd1', manifestVersionId: expect.any(String) },
    });
    expect(await told()).toEqual([
      'back applied now',
      'd2 applied',
      'd1 applied',
    ]);
  });

  it('says again what the DAG read and wrote then', async () => {
    const assets = { reads: ['s3://lake/raw'], writes: ['s3://lake/orders'] };
    const fixture = dagDeploymentFixture(bucket, {});
    await deploy(
      'd3',
      { 'orders.py': 'dag 3\n' },
      { claim: { ...fixture.claim, assets } },
    );
    await deploy('d4', { 'orders.py': 'dag 4\n' });
    expect(manifest().assets).toBeUndefined();
    await rollback('d3');
    expect(manifest().assets).toEqual(assets);
  });

  it('can be rolled back itself', async () => {
    await rollback('d1');
    await rollback('d2', { deploymentId: 'forth' });
    expect(files()).toEqual({ 'orders.py': 'dag 2\n', 'b.sql': 'b\n' });
  });

  it('keeps the next deployment from undoing it unawares', async () => {
    await rollback('d1');
    const third = { 'orders.py': 'dag 3\n' };
    await expect(deploy('d3', third)).rejects.toThrow(
      /rolled back to deployment d1 by user:default\/ada.*acknowledge the roll back back/,
    );
    await deploy('d3', third, { policy: { acknowledgedRollback: 'back' } });
    expect(files()).toEqual(third);
    await deploy('d4', { 'orders.py': 'dag 4\n' });
  });

  it('shows what it would do, and writes nothing', async () => {
    const before = bucket.keys();
    const { outcome, plan } = await rollback('previous', {
      dryRun: true,
      diffs: true,
    });
    expect(outcome).toBe('planned');
    expect(
      plan.files.map(({ path, action, diff }) => [path, action, !!diff]),
    ).toEqual([
      ['a.sql', 'create', true],
      ['b.sql', 'delete', true],
      ['orders.py', 'update', true],
    ]);
    expect(bucket.keys()).toEqual(before);
    expect(manifest().deploymentId).toBe('d2');
  });

  it('finds contents of manifests that name no versions', async () => {
    const [, first, , second] = bucket.versions(MANIFEST);
    const record = JSON.parse(Buffer.from(first.body).toString());
    const files1 = record.files.map(
      ({ versionId: _v, etag: _e, ...file }: Record<string, unknown>) => file,
    );
    const old = { ...record, deploymentId: 'old', files: files1 };
    bucket.putForeign(MANIFEST, JSON.stringify(old));
    bucket.putForeign(MANIFEST, second.body);
    const { restored } = await rollback('old');
    expect(restored.manifest.files[0].versionId).toBeUndefined();
    expect(files()).toEqual({ 'orders.py': 'dag 1\n', 'a.sql': 'a\n' });
  });

  it.each<[string, string, RegExp, Partial<RollbackDagOptions>]>([
    [
      'a deployment that there is not',
      'd9',
      /no deployment "d9".*d2 of .*d1 of/,
      {},
    ],
    [
      'the deployment of another component',
      'd1',
      /was one of component:default\/orders, not of component:default\/other/,
      { claim: { ...claim, component: 'component:default/other' } },
    ],
  ])('refuses %s', async (_, to, why, changes) => {
    await expect(rollback(to, changes)).rejects.toThrow(why);
    expect(manifest().deploymentId).toBe('d2');
  });

  it('refuses a deployment whose content the bucket no longer keeps', async () => {
    const [first] = bucket.versions('dags/orders/orders.py');
    await bucket.deleteVersion('dags/orders/orders.py', first.versionId);
    await expect(rollback('d1')).rejects.toThrow(
      /orders\.py.*is gone.*lifecycle/,
    );
    expect(manifest().deploymentId).toBe('d2');
  });

  it('leaves what somebody changed by hand', async () => {
    bucket.putForeign('dags/orders/orders.py', 'by hand');
    await expect(rollback('d1')).rejects.toThrow(/changed by somebody else/);
    expect(files()['orders.py']).toBe('by hand');
  });
});

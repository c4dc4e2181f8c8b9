import { FaultyDagBucket } from '../../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { deployDag } from '../deployDag';
import { BulkDeployment } from './BulkDeployment';
import { deployDags, DeployDagsOptions } from './deployDags';

const INDEX = 'dags/.mwaa-dags-index.json';
const now = () => new Date('2026-01-02T03:04:05Z');

const dag = (dagId: string, content = 'dag'): BulkDeployment => ({
  dagId,
  files: [
    { path: `${dagId}.py`, content, managed: true },
    { path: 'sql/a.sql', content: dagId, managed: true },
  ],
  claim: {
    owner: 'group:default/team-orders',
    component: `component:default/${dagId}`,
    specificationSha256: 'a'.repeat(64),
    generatorVersion: '1.0.0',
  },
});

describe('deployDags', () => {
  let bucket: InMemoryDagBucket;
  let counted: FaultyDagBucket;

  const deploy = (
    deployments: readonly BulkDeployment[],
    changes: Partial<DeployDagsOptions> = {},
  ) => {
    counted = new FaultyDagBucket(bucket);
    return deployDags({
      bucket: counted,
      dagsPath: 'dags',
      deployments,
      deploymentId: 'd1',
      now,
      ...changes,
    });
  };
  const outcomes = async (result: ReturnType<typeof deploy>) =>
    Object.fromEntries(
      (await result).results.map(({ dagId, outcome }) => [dagId, outcome]),
    );
  const requests = () =>
    counted.requests.reduce<Record<string, number>>(
      (sums, { method }) => ({ ...sums, [method]: (sums[method] ?? 0) + 1 }),
      {},
    );
  const all = (content?: string) => ['a', 'b', 'c'].map(id => dag(id, content));

  beforeEach(() => {
    bucket = new InMemoryDagBucket();
  });

  it('deploys all with one listing, and reads back with another', async () => {
    expect(await outcomes(deploy(all()))).toEqual({
      a: 'created',
      b: 'created',
      c: 'created',
    });
    // A manifest twice and two files for each, and the index; before a DAG file
    // goes live, whether its claim still holds.
    expect(requests()).toEqual({ list: 2, put: 13, head: 3 });
    expect(bucket.text('dags/b/b.py')).toBe('dag');
  });

  it('asks nothing about a DAG that is in place', async () => {
    await deploy(all());
    expect(await outcomes(deploy(all()))).toEqual({
      a: 'unchanged',
      b: 'unchanged',
      c: 'unchanged',
    });
    expect(requests()).toEqual({ list: 1, get: 1 });
  });

  it('asks only about what changed', async () => {
    await deploy(all());
    const next = [dag('a'), dag('b', 'dag 2'), dag('c')];
    expect(await outcomes(deploy(next, { deploymentId: 'd2' }))).toEqual({
      a: 'unchanged',
      b: 'updated',
      c: 'unchanged',
    });
    // The index and one manifest; the manifest twice, one file, the index.
    expect(requests()).toEqual({ list: 2, get: 2, put: 4 });
    // Everything at first, and afterwards what was written.
    expect(
      counted.requests.flatMap(({ method, key }) =>
        method === 'list' ? [key] : [],
      ),
    ).toEqual(['dags/', 'dags/b/']);
    await deploy(next);
    expect(requests()).toEqual({ list: 1, get: 1 });
  });

  it('sees by the listing what somebody changed by hand', async () => {
    await deploy(all());
    bucket.putForeign('dags/a/a.py', 'by hand');
    bucket.deleteForeign('dags/b/sql/a.sql');
    expect(await outcomes(deploy(all()))).toEqual({
      a: 'failed',
      b: 'updated',
      c: 'unchanged',
    });
    expect(bucket.text('dags/a/a.py')).toBe('by hand');
  });

  it('goes on when one fails, and says why', async () => {
    bucket.putForeign('dags/b.py', 'of others');
    const told: string[] = [];
    const { results } = await deploy(all(), {
      onResult: ({ dagId, outcome }) => told.push(`${dagId} ${outcome}`),
    });
    expect(results[1]).toMatchObject({
      dagId: 'b',
      outcome: 'failed',
      error: {
        name: 'ConflictError',
        message: expect.stringContaining('b.py'),
      },
    });
    expect(told.sort()).toEqual(['a created', 'b failed', 'c created']);
  });

  it('believes the index only as far as the listing agrees', async () => {
    await deploy(all());
    const index = JSON.parse(bucket.text(INDEX)!);
    index.dags.a.owner = 'group:default/others';
    index.dags.b.files[0][1] = 'f'.repeat(64);
    index.dags.c.manifest = '"0"';
    index.dags['../../x'] = index.dags.a;
    bucket.putForeign(INDEX, JSON.stringify(index));
    expect(await outcomes(deploy(all()))).toEqual({
      a: 'unchanged',
      b: 'unchanged',
      c: 'unchanged',
    });
    expect(requests()).toEqual({ list: 1, get: 4, put: 1 });
    expect(Object.keys(JSON.parse(bucket.text(INDEX)!).dags)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it.each(['', '[]', '{"format":2}'])('replaces the index %j', async text => {
    await deploy(all());
    bucket.putForeign(INDEX, text);
    await deploy(all());
    expect(requests()).toEqual({ list: 1, get: 4, put: 1 });
    expect(JSON.parse(bucket.text(INDEX)!).format).toBe(1);
  });

  it('says so when the index cannot be written, and deploys all the same', async () => {
    const forbidden = new FaultyDagBucket(bucket, {
      before: ({ method, key }) => {
        if (method === 'put' && key === INDEX) {
          throw new Error('needs s3:PutObject');
        }
      },
    });
    const result = await deploy(all(), { bucket: forbidden });
    expect(result.indexProblem).toBe('needs s3:PutObject');
    expect(result.results.map(({ outcome }) => outcome)).toEqual(
      Array(3).fill('created'),
    );
  });

  it('plans without writing', async () => {
    await deploy([dag('a')]);
    const result = await deploy(all('dag 2'), { dryRun: true, diffs: true });
    expect(await outcomes(Promise.resolve(result))).toEqual({
      a: 'planned',
      b: 'planned',
      c: 'planned',
    });
    expect(result.results[0].plan?.files[0].diff).toContain('+dag 2');
    expect(requests().put).toBeUndefined();
  });

  it('says after an abort what was not started', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 140 }, (_, i) => dag(`dag_${i}`));
    const { results } = await deploy(many, {
      signal: controller.signal,
      onResult: () => controller.abort(),
    });
    const found = new Set(results.map(({ outcome }) => outcome));
    expect(found).toContain('not-started');
    expect(results).toHaveLength(140);
  });

  it('tells when something is not in place afterwards', async () => {
    const busy = new FaultyDagBucket(bucket, {
      after: ({ method, key }) => {
        if (method === 'put' && key === 'dags/b/b.py') {
          bucket.putForeign(key, 'by hand');
        }
      },
    });
    const { results } = await deploy(all(), { bucket: busy });
    expect(results[1]).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringContaining('dags/b/b.py') },
    });
  });

  it('does not call done what it could not list afterwards', async () => {
    await deploy(all());
    const blind = new FaultyDagBucket(bucket, {
      before: ({ method }, index) => {
        if (method === 'list' && index > 0) {
          throw new Error('needs s3:ListBucket');
        }
      },
    });
    const next = [dag('a'), dag('b', 'dag 2'), dag('c')];
    const { results } = await deploy(next, { bucket: blind });
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'failed',
      'unchanged',
    ]);
    expect(results[1]).toMatchObject({
      plan: { name: 'b' },
      error: {
        message: expect.stringMatching(/b was updated.*needs s3:ListBucket/),
      },
    });
    // It is there all the same, and the next run says so.
    expect((await outcomes(deploy(next))).b).toBe('unchanged');
  });

  it('refuses what is wrong as a whole, before it reads anything', async () => {
    const wrong = { ...dag('b'), files: [] };
    await expect(
      deploy([dag('a'), dag('a'), wrong, dag('../c')]),
    ).rejects.toThrow(/a is given twice.*b\.py.*missing.*"\.\.\/c"/);
    expect(counted.requests).toEqual([]);
  });

  it('finds what single deployments left, and they find its work unchanged', async () => {
    const single = (deployment: BulkDeployment) =>
      deployDag({
        ...deployment,
        claim: { ...deployment.claim, specificationSha256: 'a'.repeat(64) },
        bucket,
        dagsPath: 'dags',
        deploymentId: 's1',
        now,
      });
    await single(dag('a'));
    expect((await outcomes(deploy(all()))).a).toBe('unchanged');
    expect((await single(dag('b'))).outcome).toBe('unchanged');
  });
});

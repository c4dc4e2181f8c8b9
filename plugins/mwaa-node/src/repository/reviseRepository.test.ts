import { sha256Hex } from '../deploy/sha256Hex';
import { InMemoryDagBucket } from '../testUtils';
import { reviseRepository } from './reviseRepository';
import { storeRepository } from './storeRepository';

const stored = {
  'catalog-info.yaml': 'kind: Component',
  'dag.yaml': 'version: 1',
  'dags/orders/orders.py': '# one',
  'dags/orders/steps.py': '# stub',
};
type Files = Record<string, string>;

const sha256 = (text: string) => sha256Hex(Buffer.from(text));

/** A bucket with the repository, and what it takes to bring files back. */
async function given(changed: Files = {}) {
  const bucket = new InMemoryDagBucket();
  const options = (files: Files) => ({
    repositories: { bucket, prefix: '', urlOf: (key: string) => `//${key}` },
    componentName: 'orders',
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    claim: {
      owner: 'group:default/team-orders',
      component: 'component:default/orders',
      generatorVersion: '1.0.0',
    },
    deploymentId: 'd1',
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  await storeRepository(options(stored));
  for (const [path, content] of Object.entries(changed)) {
    bucket.putForeign(`orders/${path}`, content);
  }
  const read: Files = { ...stored, ...changed };
  return {
    bucket,
    revise: (changes: Files, replaces: string[], was: Files = read) =>
      reviseRepository({
        ...options({ ...was, ...changes }),
        deploymentId: 'd2',
        replaces: replaces.map(path => ({ path, sha256: sha256(was[path]) })),
      }),
    text: (path: string) => bucket.text(`orders/${path}`),
  };
}

describe('reviseRepository', () => {
  it('replaces what was read, adds what is new, and keeps the rest', async () => {
    const { revise, text } = await given();
    const result = await revise(
      { 'dag.yaml': 'version: 2', 'dags/orders/new.py': '# new' },
      ['dag.yaml', 'dags/orders/orders.py'],
    );
    expect(result).toMatchObject({
      outcome: 'updated',
      repositoryUrl: '//orders/',
    });
    expect(
      Object.fromEntries(
        result.plan.files.map(({ path, action }) => [path, action]),
      ),
    ).toEqual({
      'catalog-info.yaml': 'unchanged',
      'dag.yaml': 'update',
      'dags/orders/new.py': 'create',
      'dags/orders/orders.py': 'unchanged',
      'dags/orders/steps.py': 'unchanged',
    });
    expect(text('dag.yaml')).toBe('version: 2');
    expect(text('dags/orders/new.py')).toBe('# new');
  });

  it('takes what people wrote into the bucket as the repository', async () => {
    const { revise, text } = await given({
      'dag.yaml': '# by hand\nversion: 1',
      'dags/orders/steps.py': 'def load(): ...',
    });
    expect(
      (await revise({ 'dag.yaml': 'version: 2' }, ['dag.yaml'])).outcome,
    ).toBe('updated');
    expect(text('dag.yaml')).toBe('version: 2');
    expect(text('dags/orders/steps.py')).toBe('def load(): ...');
    expect(
      (await revise({ 'dag.yaml': 'version: 2' }, ['dag.yaml'])).outcome,
    ).toBe('unchanged');
  });

  it.each<[string, Files, Files, string[], RegExp]>([
    [
      'what was changed since it was read',
      { 'dag.yaml': 'version: 3' },
      { 'dag.yaml': 'version: 2' },
      ['dag.yaml'],
      /dag\.yaml: it was changed by somebody else since it was read/,
    ],
    [
      'what was not to be replaced',
      {},
      { 'dag.yaml': 'version: 2', 'catalog-info.yaml': 'kind: API' },
      ['dag.yaml'],
      /catalog-info\.yaml: it is not among the files that this may replace/,
    ],
  ])('refuses to replace %s', async (_, changed, changes, replaces, why) => {
    const { bucket, revise } = await given(changed);
    const before = bucket.keys().map(key => bucket.versions(key));
    await expect(revise(changes, replaces, stored)).rejects.toThrow(why);
    expect(bucket.keys().map(key => bucket.versions(key))).toEqual(before);
  });

  it('refuses to put back what was removed since it was read', async () => {
    const { bucket, revise } = await given();
    bucket.deleteForeign('orders/dag.yaml');
    await expect(
      revise({ 'dag.yaml': 'version: 2' }, ['dag.yaml']),
    ).rejects.toThrow(/dag\.yaml: it was removed since it was read/);
  });

  it('changes nothing in the repository of somebody else', async () => {
    const { bucket } = await given();
    await expect(
      reviseRepository({
        repositories: { bucket, prefix: '', urlOf: key => key },
        componentName: 'orders',
        files: [{ path: 'catalog-info.yaml', content: '' }],
        claim: {
          owner: 'group:default/team-marketing',
          component: 'component:default/orders',
          generatorVersion: '1.0.0',
        },
        deploymentId: 'd2',
        now: () => new Date(),
        replaces: [],
      }),
    ).rejects.toThrow(/belongs to component:default\/orders of group/);
  });
});

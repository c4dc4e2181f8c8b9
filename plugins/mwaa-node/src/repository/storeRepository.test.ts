import { FaultyDagBucket, InMemoryDagBucket } from '../testUtils';
import { storeRepository, StoreRepositoryOptions } from './storeRepository';

const files = {
  'catalog-info.yaml': 'kind: Component',
  'dag.yaml': 'version: 1',
  'docs/index.md': '# Orders',
};

function options(
  bucket: StoreRepositoryOptions['repositories']['bucket'],
  contents: Record<string, string> = files,
): StoreRepositoryOptions {
  return {
    repositories: {
      bucket,
      prefix: 'components',
      urlOf: key => `https://repos/${key}`,
    },
    componentName: 'orders',
    files: Object.entries(contents).map(([path, content]) => ({
      path,
      content,
    })),
    claim: {
      owner: 'group:default/team-orders',
      component: 'Component:default/Orders',
      generatorVersion: '1.0.0',
    },
    deploymentId: 'd1',
    now: () => new Date('2026-01-02T03:04:05Z'),
  };
}

const conflict = (message: RegExp) =>
  expect.objectContaining({
    name: 'ConflictError',
    message: expect.stringMatching(message),
  });

describe('storeRepository', () => {
  it('stores the files and says where they are', async () => {
    const bucket = new InMemoryDagBucket();
    const result = await storeRepository(options(bucket));
    expect(result).toMatchObject({
      outcome: 'created',
      repositoryUrl: 'https://repos/components/orders/',
      catalogInfoUrl: 'https://repos/components/orders/catalog-info.yaml',
    });
    expect(bucket.text('components/orders/docs/index.md')).toBe('# Orders');
  });

  it('finds the same files unchanged', async () => {
    const bucket = new InMemoryDagBucket();
    await storeRepository(options(bucket));
    const before = bucket.keys().map(key => bucket.versions(key));
    expect((await storeRepository(options(bucket))).outcome).toBe('unchanged');
    expect(bucket.keys().map(key => bucket.versions(key))).toEqual(before);
  });

  it('names every file that differs, is new or is missing, and writes nothing', async () => {
    const bucket = new InMemoryDagBucket();
    await storeRepository(options(bucket));
    const { 'docs/index.md': _, ...rest } = files;
    await expect(
      storeRepository(
        options(bucket, { ...rest, 'dag.yaml': 'version: 2', 'new.md': '' }),
      ),
    ).rejects.toThrow(
      conflict(
        /dag\.yaml: it is stored with other content; .*docs\/index\.md: it is stored, but is not among the files now given; .*new\.md: it is not among the files that are stored/,
      ),
    );
    expect(bucket.text('components/orders/dag.yaml')).toBe('version: 1');
    expect(bucket.keys()).toHaveLength(4);
  });

  it('stores nothing in the repository of somebody else', async () => {
    const bucket = new InMemoryDagBucket();
    await storeRepository(options(bucket));
    const theirs = options(bucket);
    await expect(
      storeRepository({
        ...theirs,
        claim: { ...theirs.claim, owner: 'group:default/team-marketing' },
      }),
    ).rejects.toThrow(
      conflict(/belongs to component:default\/orders of group/),
    );
  });

  it('puts back what was lost, for it was stored once', async () => {
    const bucket = new InMemoryDagBucket();
    await storeRepository(options(bucket));
    bucket.deleteForeign('components/orders/dag.yaml');
    expect((await storeRepository(options(bucket))).outcome).toBe('updated');
    expect(bucket.text('components/orders/dag.yaml')).toBe('version: 1');
  });

  it.each(['before', 'after'] as const)(
    'is completed by a run with the same files when it dies %s any request',
    async moment => {
      for (let fatal = 0; ; fatal++) {
        const bucket = new InMemoryDagBucket();
        const dying = new FaultyDagBucket(bucket, {
          [moment]: (_: unknown, index: number) => {
            if (index >= fatal) {
              throw new Error('the process died');
            }
          },
        });
        const outcome = await storeRepository(options(dying)).then(
          result => result.outcome,
          error => error.message,
        );
        if (outcome === 'created') {
          break;
        }
        expect(outcome).toContain('the process died');
        await storeRepository({ ...options(bucket), deploymentId: 'd2' });
        const stored = Object.entries(files).map(([path]) => [
          path,
          bucket.text(`components/orders/${path}`),
        ]);
        expect(Object.fromEntries(stored)).toEqual(files);
        expect(bucket.text('components/orders/deployment.json')).toContain(
          '"state": "applied"',
        );
      }
    },
  );

  it('wants the file that the catalog reads', async () => {
    await expect(
      storeRepository(options(new InMemoryDagBucket(), { 'dag.yaml': '' })),
    ).rejects.toThrow(/"catalog-info\.yaml" is missing/);
  });
});

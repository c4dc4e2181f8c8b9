import { createHash } from 'node:crypto';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createTestServices } from '../__testUtils__/createTestServices';
import { runAction } from '../__testUtils__/runAction';
import { createRepositoryStoreAction } from './repositoryStore';

const INPUT = {
  componentRef: 'component:default/daily-orders',
  owner: 'group:default/team-orders',
  dagId: 'orders_daily',
  generatorVersion: '1.0.0',
};

describe('mwaa:repository:store', () => {
  const workspace = createMockDirectory();

  beforeEach(() =>
    workspace.setContent({
      'catalog-info.yaml': 'kind: Component',
      'docs/index.md': '# Guide',
      '.git/config': 'not stored',
    }),
  );

  const setUp = () => {
    const { services, repositoryBucket } = createTestServices();
    const store = (
      changes: object = {},
      context: Parameters<typeof runAction>[2] = {},
    ) =>
      runAction(
        createRepositoryStoreAction(services),
        { ...INPUT, ...changes },
        { workspacePath: workspace.path, ...context },
      );
    return { services, store, repositoryBucket };
  };

  it('stores the workspace once', async () => {
    const { store, repositoryBucket } = setUp();
    await expect(store()).resolves.toMatchObject({
      outcome: 'created',
      catalogInfoUrl:
        'https://repositories.s3.example.com/daily-orders/catalog-info.yaml',
    });
    expect(repositoryBucket.keys()).toEqual([
      'daily-orders/catalog-info.yaml',
      'daily-orders/deployment.json',
      'daily-orders/docs/index.md',
    ]);
    await expect(store()).resolves.toMatchObject({ outcome: 'unchanged' });

    workspace.addContent({ 'docs/index.md': '# Another' });
    await expect(store()).rejects.toThrow(/docs\/index\.md/);
    expect(repositoryBucket.text('daily-orders/docs/index.md')).toBe('# Guide');
  });

  it('replaces what is named and still as it was fetched', async () => {
    const { store, repositoryBucket } = setUp();
    await store();
    const sha256 = createHash('sha256').update('# Guide').digest('hex');
    const replaces = [{ path: 'docs/index.md', sha256 }];
    workspace.addContent({ 'docs/index.md': '# Another' });
    await expect(store({ replaces })).resolves.toMatchObject({
      outcome: 'updated',
    });
    expect(repositoryBucket.text('daily-orders/docs/index.md')).toBe(
      '# Another',
    );
    workspace.addContent({ 'docs/index.md': '# A third' });
    await expect(store({ replaces })).rejects.toThrow(
      /docs\/index\.md: it was changed by somebody else since it was read/,
    );
  });

  it('writes nothing in a dry run, and nothing for others', async () => {
    const { store, repositoryBucket } = setUp();
    await expect(store({}, { isDryRun: true })).resolves.toMatchObject({
      outcome: 'planned',
    });
    await expect(
      store({ owner: 'group:default/team-marketing' }),
    ).rejects.toThrow(/does not belong/);
    expect(repositoryBucket.keys()).toEqual([]);
  });

  it('says which setting is missing', async () => {
    const { services } = setUp();
    const { repositories: _, ...mwaa } = services.mwaa;
    await expect(
      runAction(createRepositoryStoreAction({ ...services, mwaa }), INPUT),
    ).rejects.toThrow(/mwaa\.repositories/);
  });
});

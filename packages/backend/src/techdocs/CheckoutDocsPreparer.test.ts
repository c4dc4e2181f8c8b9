import { createMockDirectory } from '@backstage/backend-test-utils';
import { readdir, readFile } from 'node:fs/promises';
import { CheckoutDocsPreparer } from './CheckoutDocsPreparer';

const checkout = createMockDirectory({
  content: {
    'mkdocs.yml': 'site_name: Docs',
    docs: { 'index.md': '# Docs', images: { 'a.svg': '<svg/>' } },
    '.cache': { python: { bin: ({ symlink }) => symlink('/usr/bin') } },
  },
});

const prepareFrom = (location: string) =>
  new CheckoutDocsPreparer({
    shouldCleanPreparedDirectory: () => false,
    prepare: async () => ({ preparedDir: checkout.path, etag: '' }),
  }).prepare({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'it',
      annotations: { 'backstage.io/managed-by-location': location },
    },
  });

describe('CheckoutDocsPreparer', () => {
  it('takes only the documentation out of a checkout', async () => {
    const { preparedDir } = await prepareFrom('file:/checkout/template.yaml');

    expect(preparedDir).not.toBe(checkout.path);
    expect((await readdir(preparedDir, { recursive: true })).sort()).toEqual([
      'docs',
      'docs/images',
      'docs/images/a.svg',
      'docs/index.md',
      'mkdocs.yml',
    ]);
    expect(await readFile(`${preparedDir}/docs/index.md`, 'utf8')).toBe(
      '# Docs',
    );
  });

  it('leaves what came from elsewhere as it is', async () => {
    const { preparedDir } = await prepareFrom('url:https://host/repo/');
    expect(preparedDir).toBe(checkout.path);
  });
});

import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { gitRepositoryOf } from './gitRepositoryOf';
import { gitRepositoryTarget } from './gitRepositoryTarget';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: {
      github: [{ host: 'github.com' }],
      gitlab: [
        {
          host: 'git.example.com',
          baseUrl: 'http://git.example.com/git/',
          apiBaseUrl: 'http://git.example.com/git/api/v4',
        },
      ],
    },
  }),
);

describe('gitRepositoryOf', () => {
  it.each([
    ['github', 'github.com?owner=acme&repo=orders'],
    ['gitlab', 'git.example.com?owner=acme%2Fdata&repo=orders.v2'],
  ] as const)('finds on %s what was published there', (publish, repoUrl) => {
    const { specificationUrl: _, ...target } = gitRepositoryTarget(
      publish,
      repoUrl,
      integrations,
    );
    for (const url of [
      target.catalogInfoUrl,
      target.catalogInfoUrl.replace('/blob/', '/tree/'),
    ]) {
      expect(gitRepositoryOf(url, integrations)).toEqual({
        ...target,
        repoUrl,
      });
    }
  });

  it.each([
    'https://github.com/acme/orders',
    'https://github.com/acme/orders/blob/main/deep/catalog-info.yaml',
    'https://github.com/orders/blob/main/catalog-info.yaml',
    'https://nowhere.example/acme/orders/blob/main/catalog-info.yaml',
    'catalog-info.yaml',
  ])('finds none behind %s', url => {
    expect(gitRepositoryOf(url, integrations)).toBeUndefined();
  });
});

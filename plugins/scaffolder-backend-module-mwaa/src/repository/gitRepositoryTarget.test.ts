import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { gitRepositoryTarget } from './gitRepositoryTarget';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: {
      github: [{ host: 'github.com' }],
      gitlab: [
        {
          host: 'git.example.com',
          baseUrl: 'http://git.example.com/',
          apiBaseUrl: 'http://git.example.com/api/v4',
        },
      ],
    },
  }),
);

describe('gitRepositoryTarget', () => {
  it('addresses a GitHub repository', () => {
    expect(
      gitRepositoryTarget(
        'github',
        'github.com?owner=acme&repo=orders',
        integrations,
      ),
    ).toEqual({
      publish: 'github',
      url: 'https://github.com/acme/orders',
      catalogInfoUrl:
        'https://github.com/acme/orders/blob/main/catalog-info.yaml',
      treeUrl: 'https://github.com/acme/orders/tree/main',
      specificationUrl: 'https://github.com/acme/orders/blob/main/dag.yaml',
      defaultBranch: 'main',
    });
  });

  it('addresses a GitLab project in a nested group', () => {
    expect(
      gitRepositoryTarget(
        'gitlab',
        'git.example.com?owner=acme%2Fdata&repo=orders',
        integrations,
      ).catalogInfoUrl,
    ).toBe(
      'http://git.example.com/acme/data/orders/-/blob/main/catalog-info.yaml',
    );
  });

  it('refuses a host of another kind, and one that is not configured', () => {
    expect(() =>
      gitRepositoryTarget(
        'gitlab',
        'github.com?owner=acme&repo=orders',
        integrations,
      ),
    ).toThrow(/configured as github/);
    expect(() =>
      gitRepositoryTarget(
        'github',
        'nowhere.example?owner=acme&repo=orders',
        integrations,
      ),
    ).toThrow(/nowhere\.example/);
  });
});

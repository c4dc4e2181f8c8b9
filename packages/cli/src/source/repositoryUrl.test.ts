import { repositoryUrl } from './repositoryUrl';

describe('repositoryUrl', () => {
  it.each([
    ['https://github.com/acme/orders.git', 'https://github.com/acme/orders'],
    [
      'https://user:token@github.com/acme/orders',
      'https://github.com/acme/orders',
    ],
    [
      'http://localhost:3000/acme/orders.git',
      'http://localhost:3000/acme/orders',
    ],
    ['git@github.com:acme/orders.git', 'https://github.com/acme/orders'],
    ['github.com:acme/orders', 'https://github.com/acme/orders'],
    [
      'ssh://git@gitlab.example.com:2222/data/team/orders.git/',
      'https://gitlab.example.com/data/team/orders',
    ],
    ['/srv/git/orders.git', undefined],
    ['file:///srv/git/orders.git', undefined],
    ['../orders', undefined],
    ['', undefined],
  ])('%j is %j', (remote, url) => {
    expect(repositoryUrl(remote)).toBe(url);
  });
});

import { repositoryUrl } from './repositoryUrl';

const repositories = { bucket: 'repos', prefix: '', region: 'eu-west-1' };
const key = 'orders/docs/a b#ü.md';
const path = 'orders/docs/a%20b%23%C3%BC.md';

describe('repositoryUrl', () => {
  it.each([
    [{}, undefined, 'https://repos.s3.eu-west-1.amazonaws.com/'],
    [
      { region: 'cn-north-1' },
      undefined,
      'https://repos.s3.cn-north-1.amazonaws.com.cn/',
    ],
    [{}, 'http://127.0.0.1:4566', 'http://127.0.0.1:4566/repos/'],
    [{ webUrl: 'https://s3.local/x' }, 'http://ignored', 'https://s3.local/x/'],
  ])('%j behind %s', (changes, endpoint, base) => {
    expect(
      repositoryUrl({
        repositories: { ...repositories, ...changes },
        endpoint,
        key,
      }),
    ).toBe(base + path);
  });
});

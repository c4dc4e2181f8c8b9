import { DeployedDag } from 'backstage-plugin-mwaa-common';
import { revisionAddress } from './revisionAddress';

const at = (repository?: string, revision?: string) =>
  revisionAddress({ repository, revision } as DeployedDag);

describe('revisionAddress', () => {
  it('leads to the commit on hosts that are known', () => {
    expect(at('https://github.com/example/orders.git', 'abc')).toBe(
      'https://github.com/example/orders/commit/abc',
    );
    expect(at('https://gitlab.example.com/a/b/', 'abc')).toBe(
      'https://gitlab.example.com/a/b/-/commit/abc',
    );
  });

  it('leads nowhere else', () => {
    expect(at('https://bucket.s3.amazonaws.com/orders', 'abc')).toBeUndefined();
    expect(at('ftp://github.com/a', 'abc')).toBeUndefined();
    expect(at('https://github.com/example/orders')).toBeUndefined();
    expect(at(undefined, 'abc')).toBeUndefined();
  });
});

import { awaitedAssets } from './awaitedAssets';

describe('awaitedAssets', () => {
  it.each([
    ['s3://lake/orders', 's3://lake/orders'],
    [
      { all: ['s3://a', { any: ['s3://b', { alias: 'rates' }] }] },
      { all: ['s3://a', { any: ['s3://b', 'rates'] }] },
    ],
    [
      {
        any: [
          { asset: { uri: 's3://a', name: 'orders', group: 'asset' } },
          { alias: { name: 'rates', group: 'asset' } },
          { asset_ref: { uri: 's3://c' } },
        ],
      },
      { any: ['orders', 'rates', 's3://c'] },
    ],
    [null, undefined],
    [{}, undefined],
    [{ all: [] }, undefined],
    [{ all: ['s3://a', 7] }, undefined],
  ])('%j', (expression, condition) => {
    expect(awaitedAssets(expression)).toEqual(condition);
  });

  it('gives up where nobody could follow', () => {
    const deep = Array.from({ length: 1000 }).reduce<unknown>(
      inner => ({ all: [inner] }),
      's3://a',
    );
    expect(awaitedAssets(deep)).toBeUndefined();
  });
});

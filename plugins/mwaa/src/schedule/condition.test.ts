import { AssetCondition } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { assetKey } from './assetKey';
import {
  changeGroup,
  ConditionPath,
  groupOf,
  removePart,
} from './conditionPath';
import { movePart } from './movePart';
import { TimingDraft } from './TimingDraft';
import { withCondition } from './withCondition';

const condition: AssetCondition = {
  all: ['orders', { any: ['prices', 'rates'] }, 'stock'],
};

/** The parts as they are read from top to bottom, edges of groups included. */
const reading = (part: AssetCondition): string[] =>
  typeof part === 'string'
    ? [part]
    : ['(', ...groupOf(part).parts.flatMap(reading), ')'];

const moved = (path: ConditionPath, step: -1 | 1) =>
  movePart(condition, path, step)?.condition;

describe('movePart', () => {
  it('goes past a neighbour, into a group and out of it', () => {
    expect(moved([0], 1)).toEqual({
      all: [{ any: ['orders', 'prices', 'rates'] }, 'stock'],
    });
    expect(moved([2], -1)).toEqual({
      all: ['orders', { any: ['prices', 'rates', 'stock'] }],
    });
    expect(moved([1, 0], 1)).toEqual({
      all: ['orders', { any: ['rates', 'prices'] }, 'stock'],
    });
    expect(moved([1, 0], -1)).toEqual({
      all: ['orders', 'prices', { any: ['rates'] }, 'stock'],
    });
    expect(moved([1, 1], 1)).toEqual({
      all: ['orders', { any: ['prices'] }, 'rates', 'stock'],
    });
    expect(moved([1], 1)).toEqual({
      all: ['orders', 'stock', { any: ['prices', 'rates'] }],
    });
  });

  it('stays at both ends', () => {
    expect(moved([0], -1)).toBeUndefined();
    expect(moved([2], 1)).toBeUndefined();
  });

  it('is taken back by the step in the other direction, and loses nothing', () => {
    const { condition: tree } = fc.letrec<{ condition: AssetCondition }>(
      tie => ({
        condition: fc.oneof(
          { depthSize: 'small' },
          fc.integer({ min: 0, max: 99 }).map(number => `a${number}`),
          fc.array(tie('condition'), { maxLength: 3 }).map(all => ({ all })),
        ),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(-1 as const, 1 as const),
        (all, path, step) => {
          const there = movePart({ all }, path, step);
          fc.pre(there !== undefined);
          expect(reading(there.condition).sort()).toEqual(
            reading({ all }).sort(),
          );
          const back = movePart(there.condition, there.path, step < 0 ? 1 : -1);
          expect(back).toEqual({ condition: { all }, path });
        },
      ),
    );
  });
});

describe('a condition that is built', () => {
  const timing: TimingDraft = {
    schedule: { type: 'assets', assets: { all: ['orders'] } },
    assets: { orders: { uri: 's3://a/orders' }, other: { uri: 's3://a/b' } },
  };

  it('declares the assets it names, and no longer those it named before', () => {
    const added = changeGroup({ all: ['orders'] }, [], group => ({
      ...group,
      parts: [...group.parts, 'rates'],
    }));
    const with2 = withCondition(timing, added, {
      rates: { uri: 's3://a/rates' },
    });
    expect(Object.keys(with2.assets ?? {})).toEqual([
      'orders',
      'other',
      'rates',
    ]);
    const without = withCondition(with2, removePart(added, [0]));
    expect(without.schedule.assets).toEqual({ all: ['rates'] });
    expect(Object.keys(without.assets ?? {})).toEqual(['other', 'rates']);
  });
});

describe('assetKey', () => {
  const known = { orders: { uri: 's3://a/orders' } };

  it.each([
    [{ uri: 's3://a/orders' }, 'orders'],
    [{ uri: 's3://b/orders' }, 'orders_2'],
    [{ uri: 's3://b/2026 Prices/' }, 'prices'],
    [{ uri: 's3://b/x', name: 'Exchange rates (ECB)' }, 'exchange_rates_ecb'],
    [{ uri: 's3://7/8' }, 'asset'],
  ])('makes of %j %s', (asset, key) => {
    expect(assetKey(asset, known)).toBe(key);
  });

  it('is one that a specification takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (name, uri) => {
        expect(assetKey({ uri, name }, known)).toMatch(
          /^[A-Za-z][A-Za-z0-9_-]{0,99}$/,
        );
      }),
    );
  });
});

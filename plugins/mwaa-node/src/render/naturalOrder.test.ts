import { naturalOrder } from './naturalOrder';

describe('naturalOrder', () => {
  it.each([
    ['step2', 'step10'],
    ['step', 'step2'],
    ['a02', 'a1'],
    ['a1b', 'a1c'],
    ['A', 'a'],
  ])('puts %s before %s', (first, second) => {
    expect(naturalOrder(first, second)).toBeLessThan(0);
    expect(naturalOrder(second, first)).toBeGreaterThan(0);
    expect(naturalOrder(first, first)).toBe(0);
  });
});

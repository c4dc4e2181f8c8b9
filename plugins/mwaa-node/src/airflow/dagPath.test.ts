import { dagPath } from './dagPath';

describe('dagPath', () => {
  it('keeps each id in its place', () => {
    expect(
      dagPath('orders', 'dagRuns', 'manual__2026-01-01T00:00:00+00:00'),
    ).toBe('/dags/orders/dagRuns/manual__2026-01-01T00%3A00%3A00%2B00%3A00');
    expect(dagPath('a/../b')).toBe('/dags/a%2F..%2Fb');
  });

  it.each(['', '.', '..'])('names nothing by %j', id => {
    expect(() => dagPath('orders', 'dagRuns', id)).toThrow('nothing of the id');
  });
});

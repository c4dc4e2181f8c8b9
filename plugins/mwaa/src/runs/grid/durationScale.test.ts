import fc from 'fast-check';
import { durationScale } from './durationScale';

describe('durationScale', () => {
  it('has lines at lengths that people count in', () => {
    expect(durationScale(0)).toEqual([1]);
    expect(durationScale(500)).toEqual([300, 600]);
    expect(durationScale(3700)).toEqual([1800, 3600, 5400]);
    expect(durationScale(700_000)).toEqual([259_200, 518_400, 777_600]);
  });

  it('holds everything, with few lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), most => {
        const lines = durationScale(most);
        expect(lines.at(-1)).toBeGreaterThanOrEqual(most);
        expect(lines.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

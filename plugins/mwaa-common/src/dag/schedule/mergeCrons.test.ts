import fc from 'fast-check';
import { mergeCrons } from './mergeCrons';

describe('mergeCrons', () => {
  it.each<[string[], string | undefined]>([
    [['0 6 * * *'], '0 6 * * *'],
    [['0 18 * * *', '0 6 * * *'], '0 6,18 * * *'],
    [
      ['0 6 * * *', '30 6 * * *', '0 18 * * *', '30 18 * * *'],
      '0,30 6,18 * * *',
    ],
    [['@daily', '0 12 * * *'], '0 0,12 * * *'],
    [['0 6 * * *', '0 * * * *'], '0 * * * *'],
    [['0 6 * * 1-5', '0 6 * * SAT'], '0 6 * * 1-5,SAT'],
    [['0 6 1 * *', '0 6 L * *'], '0 6 1,L * *'],
    [['0 6 * * *', '30 18 * * *'], undefined],
    // Every Monday, and every first or Monday: the first alone would be lost.
    [['0 6 * * 1', '0 6 1 * 1'], undefined],
    [['0 6 1 * *', '0 6 1 * 1'], undefined],
  ])('%j → %s', (crons, merged) => {
    expect(mergeCrons(crons)).toBe(merged);
  });

  it('does not depend on the order, for plain numbers', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(hours, list => {
        const crons = list.map(hour => `5 ${hour} * * *`);
        const sorted = [...list].sort((a, b) => a - b).join(',');
        expect(mergeCrons(crons)).toBe(`5 ${sorted} * * *`);
      }),
    );
  });
});

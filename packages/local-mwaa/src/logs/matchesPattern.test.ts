import { matchesPattern } from './matchesPattern';

describe('matchesPattern', () => {
  it.each([
    ['', true],
    ['ERROR', true],
    ['error', false],
    ['failed Task', true],
    ['"Task failed"', true],
    ['"failed Task"', false],
    ['ERROR -Retry', true],
    ['ERROR -failed', false],
  ])('%j: %s', (pattern, fits) => {
    expect(matchesPattern('ERROR - Task failed', pattern)).toBe(fits);
  });

  it('refuses what it does not know instead of finding nothing', () => {
    expect(() => matchesPattern('', '{ $.level = "error" }')).toThrow(
      expect.objectContaining({ type: 'InvalidParameterException' }),
    );
  });
});

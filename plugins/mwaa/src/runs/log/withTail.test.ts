import fc from 'fast-check';
import { withTail } from './withTail';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    text: `line ${from + index}`,
  }));

const log = (from: number, to: number) => ({
  lines: lines(from, to),
  before: from ? String(from) : undefined,
  source: 'cloudwatch' as const,
});

describe('withTail', () => {
  it('adds what was written since, and keeps what was asked for before', () => {
    expect(withTail(log(0, 20), log(15, 25))).toEqual({
      lines: lines(0, 25),
      before: undefined,
    });
  });

  it('forgets what is known where lines between may be missing', () => {
    expect(withTail(log(0, 20), log(30, 40))).toEqual({
      lines: lines(30, 40),
      before: '30',
    });
  });

  it('never loses or doubles a line of a log that only grows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 12 }),
        fc.nat(6),
        fc.nat(6),
        (texts, shown, more) => {
          // Each line has its moment, as those of a log do.
          const all = texts.map((text, index) => ({ text, at: String(index) }));
          const end = Math.max(1, all.length - more);
          const from = Math.min(shown, end - 1);
          const now = withTail(
            { lines: all.slice(0, end) },
            { lines: all.slice(from), source: 'cloudwatch' },
          );
          expect(now.lines).toEqual(all);
        },
      ),
    );
  });
});

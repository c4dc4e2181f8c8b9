import { DagRun } from 'backstage-plugin-mwaa-common';
import { fitEntries } from './fitEntries';
import { lastLines } from './lastLines';
import { shortRun } from './shortRun';

const RUN: DagRun = { runId: 'r1', state: 'success', type: 'manual' };
const sizeOf = (answer: unknown) => JSON.stringify(answer).length;

describe('what agents are told', () => {
  it('is a run as it is, as long as it is short', () => {
    const run = { ...RUN, params: { day: 1 }, note: 'by hand' };
    expect(shortRun(run)).toEqual(run);
    expect(shortRun(RUN)).toEqual(RUN);
  });

  it('is no megabyte that somebody has triggered a run with', () => {
    const params = { day: 1, rows: 'x'.repeat(1_000_000), last: true };
    const told = shortRun({ ...RUN, params, note: 'y'.repeat(1_000_000) });
    expect(told.params).toEqual({ day: 1, last: true });
    expect(told.omittedParams).toBe(1);
    expect(told.note).toMatch(/more characters are left out$/);
    expect(sizeOf(told)).toBeLessThan(6_000);
  });

  it('is as many entries as fit', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`p${index}`, index]),
    );
    const { kept, omitted } = fitEntries(many, 1_000);
    expect(Object.keys(kept).length + omitted).toBe(10_000);
    expect(sizeOf(kept)).toBeLessThanOrEqual(1_000);
  });

  it('is the end of a log, however long its lines and tracebacks are', () => {
    const { lines, omitted } = lastLines([
      ...Array.from({ length: 100_000 }, () => '    ~^^'),
      'z'.repeat(5_000),
      'ValueError: no',
    ]);
    expect(lines.at(-1)).toBe('ValueError: no');
    expect(lines.at(-2)).toMatch(/^z{1000} … 4000 more/);
    expect(lines.length + omitted).toBe(100_002);
    expect(sizeOf(lines)).toBeLessThan(80_000);
    expect(lastLines(['a', 'b'])).toEqual({ lines: ['a', 'b'], omitted: 0 });
  });
});

import { cronProblem } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';

const field = (min: number, max: number, names: readonly string[] = []) => {
  const value = fc.integer({ min, max });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant('*') },
    value.map(String),
    fc
      .uniqueArray(value, { minLength: 2, maxLength: 4 })
      .map(all => all.sort((a, b) => a - b).join(',')),
    fc
      .tuple(value, value)
      .filter(([from, to]) => from < to)
      .map(([from, to]) => `${from}-${to}`),
    fc
      .integer({ min: 2, max: Math.max(2, Math.floor(max / 2)) })
      .map(step => `*/${step}`),
    ...(names.length ? [fc.constantFrom(...names)] : []),
  );
};

/** A cron expression or a preset that runs now and then. */
export const cronText = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('@daily', '@hourly', '@weekly') },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        field(0, 59),
        field(0, 23),
        field(1, 28, ['L']),
        field(1, 12, ['jan', 'DEC']),
        field(0, 7, ['MON', 'fri-sat', '5#2']),
      )
      .map(fields => fields.join(' '))
      .filter(text => cronProblem(text) === undefined),
  },
);

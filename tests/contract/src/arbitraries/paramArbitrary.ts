import { DagParam } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';
import { jsonValue } from './jsonValue';
import { lineText } from './lineText';

const option = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

const formatted: Record<string, fc.Arbitrary<string>> = {
  date: fc.constant('2026-01-31'),
  'date-time': fc.constant('2026-01-31T06:00:00+01:00'),
  time: fc.constant('06:00:00'),
  email: fc.constant('team@example.com'),
  uri: fc.constant('https://example.com/a?b=c'),
  multiline: awkwardText,
};

const ofText = fc.oneof(
  fc.record(
    { default: awkwardText, examples: option(fc.array(awkwardText)) },
    { requiredKeys: ['default'] },
  ),
  fc
    .uniqueArray(awkwardText, { minLength: 1, maxLength: 3 })
    .map(options => ({ enum: options, default: options[0] })),
  fc
    .constantFrom(...Object.keys(formatted))
    .chain(format =>
      formatted[format].map(value => ({ format, default: value })),
    ),
  awkwardText.map(text => ({
    default: text,
    minLength: 0,
    maxLength: [...text].length,
  })),
  fc.constantFrom(
    { pattern: '^[a-z]+\\d{2}$', default: 'ab12' },
    { pattern: '"quoted" \'\\\\', default: 'a "quoted" \'\\' },
  ),
);

const ofNumber = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(value, value, value)
    .map(numbers => [...numbers].sort((a, b) => a - b))
    .chain(([minimum, middle, maximum]) =>
      fc.constantFrom(
        { default: middle },
        { minimum, maximum, default: middle },
        { enum: [minimum, maximum], default: minimum },
      ),
    );

const byType: Record<DagParam['type'], fc.Arbitrary<object>> = {
  string: ofText,
  integer: ofNumber(fc.integer({ min: -1000, max: 1000 })),
  number: ofNumber(fc.constantFrom(0, 1.5, -2.25, 10)),
  boolean: fc.boolean().map(value => ({ default: value })),
  array: fc
    .array(jsonValue, { maxLength: 3 })
    .map(value => ({ default: value })),
  object: fc
    .dictionary(fc.constantFrom('a', "it's"), jsonValue, {
      noNullPrototype: true,
    })
    .map(value => ({ default: value })),
};

/** A param of any type with a value, and what a form shows of it. */
export const paramArbitrary: fc.Arbitrary<DagParam> = fc
  .constantFrom(...(Object.keys(byType) as DagParam['type'][]))
  .chain(type =>
    fc
      .tuple(
        byType[type],
        fc.record(
          {
            nullable: fc.boolean(),
            title: lineText,
            description: awkwardText,
            section: lineText,
          },
          { requiredKeys: [] },
        ),
      )
      .map(([values, shown]) => ({ type, ...values, ...shown }) as DagParam),
  );

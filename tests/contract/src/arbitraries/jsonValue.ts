import { DagValue } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';

const key = awkwardText
  .map(text => text.slice(0, 30))
  .filter(text => !text.startsWith('$') && text !== '__proto__')
  .filter(text => !/\p{Cs}/u.test(text));

/** Anything that JSON can say, with texts of every kind as values and keys. */
export const jsonValue: fc.Arbitrary<DagValue> = fc.letrec<{ value: DagValue }>(
  tie => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      awkwardText,
      fc.constantFrom<DagValue>(null, true, false, 0, 1, -7, 2.5, 1e-9),
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        // A larger whole number is refused, because not every reader keeps it.
        .filter(number => Math.abs(number) < Number.MAX_SAFE_INTEGER)
        .map(number => number + 0),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }),
).value;

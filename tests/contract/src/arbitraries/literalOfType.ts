import {
  DagValue,
  OperatorField,
  OperatorFieldType,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';
import { comparison } from './comparison';
import { DrawScope } from './DrawScope';
import { durationText } from './durationText';
import { jsonValue } from './jsonValue';
import { ownFunction } from './ownFunction';
import { wallClockText } from './wallClockText';

const wholeNumber = fc.integer({ min: 1, max: 1000 });
const timeOfDay = fc
  .tuple(fc.integer({ min: 10, max: 23 }), fc.integer({ min: 10, max: 59 }))
  .map(parts => parts.join(':'));
const followers = (ids: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
const mapping = <T extends DagValue>(values: fc.Arbitrary<T>) =>
  fc.dictionary(
    awkwardText
      .map(text => `k${text.slice(0, 20)}`)
      .filter(text => !/\p{Cs}/u.test(text)),
    values,
    { maxKeys: 3, noNullPrototype: true },
  );

/** A fixed value that an argument of the type takes. */
export function literalOfType(
  { type, options = [], orList, template, example }: OperatorField,
  scope: DrawScope,
): fc.Arbitrary<DagValue> {
  const texts = options.length
    ? fc.constantFrom(...options)
    : awkwardText.map(text => text || 'a');
  const byType: Record<OperatorFieldType, () => fc.Arbitrary<DagValue>> = {
    string: () =>
      orList
        ? fc.oneof(texts, fc.array(texts, { minLength: 1, maxLength: 3 }))
        : texts,
    text: () => texts,
    integer: () => wholeNumber,
    number: () => fc.oneof(wholeNumber, fc.constantFrom(0.5, 60.25)),
    boolean: () => fc.boolean(),
    duration: () => durationText,
    enum: () => texts,
    stringList: () => fc.uniqueArray(texts, { minLength: 1, maxLength: 3 }),
    stringMap: () => mapping(texts),
    list: () => fc.array(jsonValue, { minLength: 1, maxLength: 3 }),
    map: () => mapping(jsonValue),
    dateTime: () => wallClockText,
    time: () => timeOfDay,
    dateTimeOrTime: () => fc.oneof(wallClockText, timeOfDay),
    callable: () => ownFunction,
    taskIds: () => followers(scope.followers),
    condition: () => comparison,
    cases: () =>
      fc.array(
        fc
          .tuple(comparison, followers(scope.followers))
          .map(([each, then]) => ({ ...each, then })),
        { minLength: 1, maxLength: 3 },
      ),
    any: () => jsonValue,
  };
  // Their content is the class's own affair where it is not filled in.
  return ['list', 'map'].includes(type) && !template
    ? fc.constant(example as DagValue)
    : byType[type]();
}

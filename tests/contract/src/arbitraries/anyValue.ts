import { DagValue } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { DrawScope } from './DrawScope';
import { durationText } from './durationText';
import { filledIn } from './filledIn';
import { jsonValue } from './jsonValue';
import { wallClockText } from './wallClockText';

const typed: fc.Arbitrary<DagValue> = fc.oneof(
  fc
    .uint8Array({ maxLength: 8 })
    .map(bytes => ({ $bytes: Buffer.from(bytes).toString('base64') })),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 3 })
    .map($set => ({ $set })),
  durationText.map($duration => ({ $duration })),
  wallClockText.map($date => ({ $date })),
  fc.constant({
    $enum: 'airflow.providers.amazon.aws.hooks.ecs.EcsClusterStates.ACTIVE',
  }),
  jsonValue.map(value => ({ $literal: { $odd: value } })),
);

const KEYS = ['table', 'a b', "it's", '--table_name', '{{ ds }}', 'class', ''];

/** Any value with marks of every kind at any depth. */
export const anyValue = (scope: DrawScope): fc.Arbitrary<DagValue> =>
  fc.letrec<{ value: DagValue }>(tie => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
      jsonValue,
      filledIn(scope),
      typed,
      ...scope.values.map($env => fc.constant<DagValue>({ $env })),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('value'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
  })).value;

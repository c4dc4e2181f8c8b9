import { DagValue } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';

const scalar = fc.oneof(
  awkwardText,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const number = fc.oneof(fc.integer(), fc.constantFrom(0, 0.5, -1));

/** Exactly one way to compare a value. */
export const comparison: fc.Arbitrary<{ [name: string]: DagValue }> = fc.oneof(
  scalar.map(equals => ({ equals })),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map(oneOf => ({ oneOf })),
  number.map(above => ({ above })),
  number.map(atLeast => ({ atLeast })),
  number.map(below => ({ below })),
  number.map(atMost => ({ atMost })),
  fc.boolean().map(empty => ({ empty })),
);

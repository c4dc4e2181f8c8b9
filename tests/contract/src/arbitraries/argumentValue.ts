import {
  DagValue,
  OperatorDefinition,
  OperatorField,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { anyValue } from './anyValue';
import { DrawScope } from './DrawScope';
import { filledIn } from './filledIn';
import { literalOfType } from './literalOfType';

const PLAIN = ['name', 'pod_name'];
const TEXTS = ['string', 'text'];

// To make one of a pattern takes long: once is enough.
const plainName = fc.stringMatching(/^pod-[a-z0-9-]{1,12}$/);

// These are written into the DAG once and for all.
const fixed = ['taskIds', 'cases', 'condition', 'callable'];

/** A value that an argument of an operator or notifier takes. */
export function argumentValue(
  field: OperatorField,
  { ownFields = [], templateExt = [] }: OperatorDefinition,
  given: DrawScope,
): fc.Arbitrary<DagValue> {
  const scope = field.textAtOnce ? { ...given, results: [] } : given;
  // The class reads text as Python there.
  if (field.parsesText) {
    return fc.oneof(
      fc.array(anyValue(scope), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', "it's"), anyValue(scope), {
        noNullPrototype: true,
      }),
    );
  }
  // Nothing but a plain name may stand there.
  if (field.copied || PLAIN.includes(field.name)) {
    return plainName;
  }
  // Nor may a secret be written down.
  if (/password/.test(field.name)) return fc.constant({ $env: 'configured' });
  const fitting = literalOfType(field, scope);
  const literal = field.required
    ? fitting.map(value => value ?? 'something')
    : fitting;
  const { type, options, fixed: isFixed } = field;
  const template = field.template && !isFixed;
  if (fixed.includes(type) || (ownFields.includes(field.name) && !template)) {
    return literal;
  }
  const isText = TEXTS.includes(type) && !options;
  const choices: fc.WeightedArbitrary<DagValue>[] = [
    { weight: 5, arbitrary: literal },
  ];
  if (isText) {
    scope.values.forEach($env =>
      choices.push({ weight: 1, arbitrary: fc.constant({ $env }) }),
    );
  }
  if (template) {
    choices.push({ weight: 2, arbitrary: filledIn(scope) });
    if (type === 'any') choices.push({ weight: 3, arbitrary: anyValue(scope) });
    if (['map', 'list'].includes(type)) {
      const inner = anyValue(scope);
      choices.push({
        weight: 3,
        arbitrary:
          type === 'list'
            ? fc.array(inner, { minLength: 1, maxLength: 3 })
            : fc.dictionary(fc.constantFrom('a', '--b', "it's"), inner, {
                noNullPrototype: true,
              }),
      });
    }
    if (isText) {
      templateExt.forEach(suffix =>
        choices.push({
          weight: 1,
          arbitrary: fc.constant({ $file: `files/own-file_1${suffix}` }),
        }),
      );
    }
  }
  return fc.oneof(...choices);
}

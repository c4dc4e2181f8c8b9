import {
  compareVersions,
  DagTask,
  DagTaskMap,
  DagValue,
  isAvailable,
  OperatorDefinition,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { argumentValue } from './argumentValue';
import { Draw } from './Draw';
import { DrawScope } from './DrawScope';

const UNMAPPABLE = ['taskIds', 'cases', 'condition', 'callable'];
const TEXTS = ['string', 'text', 'any'];
const MAPPINGS = ['map', 'stringMap', 'any'];

type Arguments = { [name: string]: DagValue };
type Mapped = Required<Pick<DagTask, 'with'>> & { map?: DagTaskMap };

const without = (given: Arguments, names: readonly string[]): Arguments =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => !names.includes(name)),
  );

/** The task with copies over some of its arguments, where it has such. */
export function drawMap(
  draw: Draw,
  given: Arguments,
  definition: OperatorDefinition,
  scope: DrawScope,
): Mapped {
  const fields = operatorFields(definition, scope.target).filter(
    ({ name, type }) =>
      Object.hasOwn(given, name) &&
      !UNMAPPABLE.includes(type) &&
      !definition.ownFields?.includes(name),
  );
  const { unmappable, refuses } = definition;
  // What a class refuses of a copy comes up only in the run.
  if (
    !fields.length ||
    refuses ||
    (unmappable && isAvailable(unmappable, scope.target))
  ) {
    return { with: given };
  }
  const chosen = draw(fc.subarray(fields, { minLength: 1 })).slice(0, 2);
  const names = chosen.map(({ name }) => name);
  // Airflow resolves no result among the values of copies.
  const fixed = { ...scope, results: [] };
  const copies = draw(fc.integer({ min: 1, max: 3 }));
  const values = (name: string): DagValue[] =>
    Array.from({ length: copies }, () =>
      draw(
        argumentValue(
          fields.find(field => field.name === name)!,
          definition,
          fixed,
        ),
      ),
    );
  const label = compareVersions(scope.target.airflowVersion, '2.9') >= 0 &&
    draw(fc.boolean()) && { label: `{{ task.${names[0]} }} of {{ ds }}` };
  const lists = Object.fromEntries(names.map(name => [name, values(name)]));
  const result = scope.results.length
    ? { $result: draw(fc.constantFrom(...scope.results)) }
    : undefined;
  const isText = chosen.every(({ type }) => TEXTS.includes(type));
  const byName = definition.mappedByName;
  const isByName = byName && isAvailable(byName, scope.target);
  const dotted = chosen.find(({ type }) => MAPPINGS.includes(type));
  const ways: Record<string, () => Mapped> = {
    each: () => ({ with: without(given, names), map: { each: lists } }),
    together: () => ({ with: without(given, names), map: { together: lists } }),
    kwargs: () => ({
      with: without(given, names),
      map: {
        kwargs: Array.from({ length: copies }, (_, index) =>
          Object.fromEntries(names.map(name => [name, lists[name][index]])),
        ),
      },
    }),
    ofResult: () => ({
      with: without(given, [names[0]]),
      map: { each: { [names[0]]: result! } },
    }),
    zipped: () => ({
      with: without(given, names),
      map: { together: Object.fromEntries(names.map(name => [name, result!])) },
    }),
    kwargsOfResult: () => ({
      with: without(given, names),
      map: { kwargs: { $result: draw(fc.constantFrom(...scope.copies)) } },
    }),
    entry: () => ({
      with: { ...given, [dotted!.name]: { beside: 'same' } },
      map: {
        each: {
          [`${dotted!.name}.${draw(fc.constantFrom('--day', "it's", 'a b'))}`]:
            ['one', 'two'],
        },
      },
    }),
  };
  const way = draw(
    fc.constantFrom(
      'each',
      ...(isByName ? [] : ['together', 'kwargs']),
      ...(result && isText ? ['ofResult'] : []),
      ...(result && isText && !isByName ? ['zipped'] : []),
      ...(scope.copies.length && !isByName ? ['kwargsOfResult'] : []),
      ...(dotted ? ['entry'] : []),
    ),
  );
  const mapped = ways[way]();
  return { ...mapped, map: { ...mapped.map, ...label } };
}

import { InputError } from '@backstage/errors';
import { DagValue, mappedPlace } from 'backstage-plugin-mwaa-common';
import { callArguments } from './callArguments';
import { copyArguments } from './copyArguments';
import { expandEach } from './expandEach';
import { MappedCall } from './MappedCall';
import { mappedValues } from './mappedValues';
import { mappingFunction } from './mappingFunction';
import { PythonExpression } from './PythonExpression';
import { resultArguments } from './resultArguments';
import { TaskScope } from './TaskScope';

/**
 * A copy for the first values of all, one for the second, and so on:
 * `.expand_kwargs(…)` over mappings that are made now from constants, and
 * when the task runs from results.
 */
export function expandTogether(
  together: { [name: string]: DagValue },
  scope: TaskScope,
): MappedCall {
  const given = Object.entries(together).map(
    ([name, value]) => [name, mappedValues(name, value, scope)] as const,
  );
  if (given.length === 1) return expandEach(together, scope);
  const lists = given.flatMap(([name, values]) =>
    values.kind === 'constants'
      ? [values.items.map(item => [name, item] as const)]
      : [],
  );
  if (lists.length === given.length) {
    const copies = lists[0].map((_, index) =>
      copyArguments(
        lists.map(list => list[index]),
        scope,
      ),
    );
    return {
      expand: callArguments('.expand_kwargs', [[undefined, copies]]),
      functions: [],
    };
  }
  const results = given.flatMap(([, values]) =>
    values.kind === 'result' ? [values.of.source] : [],
  );
  if (results.length < given.length) {
    throw new InputError(
      `The task ${scope.id} maps lists and results together. Give either lists or results only, because Airflow cannot pair them.`,
    );
  }
  const names = new Set(given.map(([name]) => mappedPlace(name).argument));
  // Airflow fills in templates in what `expand_kwargs` gets from a result, and
  // not in what `expand` gets, which one argument can do with.
  const isTemplate = names.size > 1;
  const made = resultArguments(
    new Map(
      given.map(([name], index) => [
        name,
        new PythonExpression(`values[${index}]`),
      ]),
    ),
    isTemplate,
    scope,
  );
  const [argument] = names;
  const variable = scope.variables.get(scope.id)!;
  const name = scope.freeName(
    `${variable}_${isTemplate ? 'arguments' : argument}`,
  );
  const zipped = new PythonExpression(
    `${results[0]}.zip(${results.slice(1).join(', ')}).map(${name})`,
  );
  return {
    expand: isTemplate
      ? callArguments('.expand_kwargs', [[undefined, zipped]])
      : callArguments('.expand', [[argument, zipped]]),
    functions: [
      mappingFunction(
        name,
        'values: tuple',
        isTemplate ? made : made[argument],
      ),
    ],
  };
}

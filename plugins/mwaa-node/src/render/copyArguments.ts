import { DagValue, mappedPlace } from 'backstage-plugin-mwaa-common';
import { argumentValue } from './argumentValue';
import { fieldOf } from './fieldOf';
import { PythonValue } from './pythonLiteral';
import { taskArgumentScope } from './taskArgumentScope';
import { TaskScope } from './TaskScope';

/**
 * The arguments of one copy, from its own values by the names of a mapping.
 * An entry of an argument joins those that all copies have in `with`.
 */
export function copyArguments(
  own: readonly (readonly [name: string, value: DagValue])[],
  scope: TaskScope,
): { [argument: string]: PythonValue } {
  const values = new Map<string, DagValue>();
  own.forEach(([name, value]) => {
    const { argument, key } = mappedPlace(name);
    const base = (values.get(argument) ??
      scope.task.with?.[argument] ??
      {}) as {
      [entry: string]: DagValue;
    };
    values.set(argument, key === undefined ? value : { ...base, [key]: value });
  });
  return Object.fromEntries(
    [...values].map(([argument, value]) => [
      argument,
      argumentValue(value, taskArgumentScope(fieldOf(argument, scope), scope)),
    ]),
  );
}

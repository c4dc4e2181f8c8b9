import { InputError } from '@backstage/errors';
import {
  DagValue,
  walkDagValue,
  mappedPlace,
} from 'backstage-plugin-mwaa-common';
import { argumentValue } from './argumentValue';
import { fieldOf } from './fieldOf';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { taskArgumentScope } from './taskArgumentScope';
import { TaskScope } from './TaskScope';

/** Kinds of values that a function of the file can hold. */
const FIXED = ['literal', 'list', 'mapping'];

/**
 * The entries that every copy has, where another one comes from a result.
 *
 * @param isTemplate - whether Airflow renders what the function returns
 */
function sharedEntries(
  argument: string,
  isTemplate: boolean,
  scope: TaskScope,
): { [key: string]: PythonValue } {
  const given = (scope.task.with?.[argument] ?? {}) as {
    [key: string]: DagValue;
  };
  walkDagValue(given, [], ({ kind }) => {
    if (!FIXED.includes(kind) && !(isTemplate && kind === 'template')) {
      throw new InputError(
        `The entries of ${argument} in the task ${scope.id} must be literals, because another entry is mapped over a result.`,
      );
    }
  });
  const field = fieldOf(argument, scope);
  const template = isTemplate && field.template;
  return argumentValue(
    given,
    taskArgumentScope({ ...field, template }, scope),
  ) as { [key: string]: PythonValue };
}

/**
 * Arguments of a copy as the body of a function sees them.
 *
 * @param own - Python that stands for each value, by the names of the mapping
 */
export function resultArguments(
  own: ReadonlyMap<string, PythonExpression>,
  isTemplate: boolean,
  scope: TaskScope,
): { [argument: string]: PythonValue } {
  const values: { [argument: string]: PythonValue } = {};
  own.forEach((value, name) => {
    const { argument, key } = mappedPlace(name);
    const base = values[argument] ?? sharedEntries(argument, isTemplate, scope);
    values[argument] =
      key === undefined
        ? value
        : { ...(base as { [entry: string]: PythonValue }), [key]: value };
  });
  return values;
}

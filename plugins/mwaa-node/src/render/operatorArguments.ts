import { isDeepStrictEqual } from 'node:util';
import { InputError } from '@backstage/errors';
import {
  argumentName,
  OperatorField,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import { argumentValue } from './argumentValue';
import { mappedNames } from './mappedNames';
import { PythonValue } from './pythonLiteral';
import { TaskScope } from './TaskScope';
import { taskArgumentScope } from './taskArgumentScope';
import { timedeltaExpression } from './timedeltaExpression';

/**
 * Airflow's own defaults, written out because an environment may set others
 * (`sensors.default_timeout`) and waiting is what a reader asks about first.
 */
const SENSOR_ARGUMENTS: Record<string, PythonValue> = {
  mode: 'poke',
  timeout: timedeltaExpression('P7D'),
};

function unlessGiven(
  field: OperatorField,
  { definition, inherited }: TaskScope,
): PythonValue | undefined {
  if (inherited.arguments.has(field.name)) return undefined;
  return definition.kind === 'sensor' && field.name in SENSOR_ARGUMENTS
    ? SENSOR_ARGUMENTS[field.name]
    : field.valueIfMissing;
}

function refuseUnknown(
  { id, task, definition, target }: TaskScope,
  fields: readonly OperatorField[],
) {
  const unknown = Object.keys(task.with ?? {}).filter(
    name => !fields.some(field => field.name === name),
  );
  if (unknown.length > 0) {
    throw new InputError(
      `${definition.className} of Airflow ${target.airflowVersion} has no argument ${unknown.join(', ')}. Remove it from the task ${id}.`,
    );
  }
}

/**
 * The operator's own arguments in the order of its definition, without those
 * that only repeat the operator's default, and without those that differ
 * from copy to copy.
 */
export function operatorArguments(
  scope: TaskScope,
): Record<string, PythonValue> {
  const { task, definition, target, inherited } = scope;
  const fields = operatorFields(definition, target);
  refuseUnknown(scope, fields);
  const mapped = mappedNames(task);
  const values: Record<string, PythonValue> = {};
  for (const field of fields) {
    const { name } = field;
    if (mapped.has(name) || definition.ownFields?.includes(name)) continue;
    const value = task.with?.[name];
    const missing = unlessGiven(field, scope);
    const isUsual =
      !inherited.arguments.has(name) &&
      missing === undefined &&
      'default' in field &&
      isDeepStrictEqual(value, field.default);
    if (value === undefined ? missing !== undefined : !isUsual) {
      values[argumentName(field, target)] =
        value === undefined
          ? missing!
          : argumentValue(value, taskArgumentScope(field, scope));
    }
  }
  return values;
}

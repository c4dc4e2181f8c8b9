import { isDeepStrictEqual } from 'node:util';
import { InputError } from '@backstage/errors';
import {
  AirflowTarget,
  DagTask,
  OperatorDefinition,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import { ArgumentScope, argumentValue } from './argumentValue';
import { PythonValue } from './pythonLiteral';
import { timedeltaExpression } from './timedeltaExpression';

/**
 * Airflow's own defaults, written out because an environment may set others
 * (`sensors.default_timeout`) and waiting is what a reader asks about first.
 */
const SENSOR_ARGUMENTS: Record<string, PythonValue> = {
  mode: 'poke',
  timeout: timedeltaExpression('P7D'),
};

/**
 * The operator's own arguments in the order of its definition, without those
 * that only repeat the operator's default.
 */
export function operatorArguments(
  task: DagTask,
  definition: OperatorDefinition,
  target: AirflowTarget,
  scope: Omit<ArgumentScope, 'field' | 'templateExt'>,
): Record<string, PythonValue> {
  const given = task.with ?? {};
  const fields = operatorFields(definition, target);
  const unknown = Object.keys(given).filter(
    name => !fields.some(field => field.name === name),
  );
  if (unknown.length > 0) {
    throw new InputError(
      `${definition.className} of Airflow ${target.airflowVersion} has no argument ${unknown.join(', ')}. Remove it from the task ${task.id}.`,
    );
  }
  const values: Record<string, PythonValue> = {};
  for (const field of fields) {
    const always =
      definition.kind === 'sensor' ? SENSOR_ARGUMENTS[field.name] : undefined;
    const value = given[field.name];
    if (value === undefined) {
      if (always !== undefined) values[field.name] = always;
    } else if (
      always !== undefined ||
      !('default' in field) ||
      !isDeepStrictEqual(value, field.default)
    ) {
      values[field.name] = argumentValue(value, {
        ...scope,
        field,
        templateExt: definition.templateExt ?? [],
      });
    }
  }
  return values;
}

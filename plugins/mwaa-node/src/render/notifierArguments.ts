import { isDeepStrictEqual } from 'node:util';
import { InputError } from '@backstage/errors';
import {
  AirflowTarget,
  compareVersions,
  DagNotification,
  OperatorDefinition,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import { argumentValue } from './argumentValue';
import { PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';

/** Until this Airflow a notifier keeps what it was given where filling it in makes nothing. */
const keepsEmptyText = ({ airflowVersion }: AirflowTarget) =>
  compareVersions(airflowVersion, '3.3') < 0;

/**
 * The arguments of a notifier in the order of its definition, without those
 * that only repeat its default. Airflow fills in its template fields as it
 * does those of operators, when it notifies.
 */
export function notifierArguments(
  { notifier, with: given = {} }: DagNotification,
  definition: OperatorDefinition,
  scope: RenderScope,
): [string, PythonValue][] {
  const { target } = scope;
  const fields = operatorFields(definition, target);
  const unknown = Object.keys(given).filter(
    name => !fields.some(field => field.name === name),
  );
  if (unknown.length > 0) {
    throw new InputError(
      `The notifier ${notifier} of Airflow ${target.airflowVersion} has no argument ${unknown.join(', ')}. Remove it.`,
    );
  }
  return fields.flatMap(field => {
    const value = given[field.name];
    if (
      value === undefined ||
      ('default' in field && isDeepStrictEqual(value, field.default))
    ) {
      return [];
    }
    const argument =
      value === '' && keepsEmptyText(target)
        ? value
        : argumentValue(value, {
            ...scope,
            field,
            templateExt: definition.templateExt ?? [],
          });
    return [[field.name, argument] as [string, PythonValue]];
  });
}

import { compareVersions } from './compareVersions';
import { OperatorDefinition, OperatorField } from './operatorDefinition';
import { AirflowTarget } from './target';

const isBefore = (version: string, bound: string | undefined) =>
  bound !== undefined && compareVersions(version, bound) < 0;
const isAfter = (version: string, bound: string | undefined) =>
  bound !== undefined && compareVersions(version, bound) > 0;

function inVersion(field: OperatorField, version: string): OperatorField {
  const { requiredUntil, templateSince, ...rest } = field;
  return {
    ...rest,
    required: Boolean(field.required) && !isAfter(version, requiredUntil),
    template: Boolean(field.template) && !isBefore(version, templateSince),
  };
}

/**
 * The arguments that the target's version of the operator has, with
 * `required` and `template` as they are there. Without a target: all
 * arguments of any version, required only where every version requires them.
 */
export function operatorFields(
  definition: OperatorDefinition,
  target?: AirflowTarget,
): OperatorField[] {
  if (!target) {
    return definition.fields.map(field => ({
      ...field,
      required: Boolean(
        field.required && !field.since && !field.until && !field.requiredUntil,
      ),
    }));
  }
  const version = target.amazonProviderVersion;
  return definition.fields
    .filter(
      field =>
        !isBefore(version, field.since) && !isAfter(version, field.until),
    )
    .map(field => inVersion(field, version));
}

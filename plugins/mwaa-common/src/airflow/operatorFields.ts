import { compareVersions } from './compareVersions';
import { isAvailable } from './isAvailable';
import {
  Availability,
  OperatorDefinition,
  OperatorField,
} from './operatorDefinition';
import { AirflowTarget } from './target';

function forTarget(field: OperatorField, target: AirflowTarget): OperatorField {
  const { requiredUntil, templateSince, templateAirflowSince, ...rest } = field;
  const wasRelaxed =
    requiredUntil !== undefined &&
    compareVersions(target.amazonProviderVersion, requiredUntil) > 0;
  const templated = isAvailable(
    { since: templateSince, airflowSince: templateAirflowSince },
    target,
  );
  return {
    ...rest,
    required: Boolean(field.required) && !wasRelaxed,
    template: Boolean(field.template) && templated,
  };
}

const isBounded = ({
  since,
  until,
  airflowSince,
  airflowUntil,
}: Availability): boolean =>
  Boolean(since ?? until ?? airflowSince ?? airflowUntil);

/**
 * The arguments that the target's version of the operator has, with
 * `required` and `template` as they are there. Without a target: all
 * arguments of any version, required only where every version requires them.
 */
export function operatorFields(
  definition: OperatorDefinition,
  target?: AirflowTarget,
): OperatorField[] {
  return target
    ? definition.fields
        .filter(field => isAvailable(field, target))
        .map(field => forTarget(field, target))
    : definition.fields.map(field => ({
        ...field,
        required: Boolean(
          field.required && !isBounded(field) && !field.requiredUntil,
        ),
      }));
}

import { compareVersions } from './compareVersions';
import { isAvailable } from './isAvailable';
import {
  Availability,
  OperatorDefinition,
  OperatorField,
} from './operatorDefinition';
import { AirflowTarget } from './target';

function forTarget(field: OperatorField, target: AirflowTarget): OperatorField {
  const {
    requiredUntil,
    templateSince,
    templateAirflowSince,
    fixed,
    textAtOnce,
    ...rest
  } = field;
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
    ...(fixed && isAvailable(fixed, target) && { fixed }),
    ...(textAtOnce && isAvailable(textAtOnce, target) && { textAtOnce }),
  };
}

const isBounded = ({
  since,
  until,
  airflowSince,
  airflowUntil,
}: Availability): boolean =>
  Boolean(since ?? until ?? airflowSince ?? airflowUntil);

function resolvedFields(
  { fields }: OperatorDefinition,
  target: AirflowTarget | undefined,
): readonly OperatorField[] {
  return target
    ? fields
        .filter(field => isAvailable(field, target))
        .map(field => forTarget(field, target))
    : fields.map(({ fixed, textAtOnce, ...field }) => ({
        ...field,
        ...(fixed && !isBounded(fixed) && { fixed }),
        ...(textAtOnce && !isBounded(textAtOnce) && { textAtOnce }),
        required: Boolean(
          field.required && !isBounded(field) && !field.requiredUntil,
        ),
      }));
}

// Asked for several times for every task of a DAG; the answer never changes.
const known = new WeakMap<
  OperatorDefinition,
  Map<string, readonly OperatorField[]>
>();

/**
 * The arguments that the target's version of the operator has, with
 * `required` and `template` as they are there. Without a target: all
 * arguments of any version, required only where every version requires them.
 */
export function operatorFields(
  definition: OperatorDefinition,
  target?: AirflowTarget,
): readonly OperatorField[] {
  const ofTargets = known.get(definition) ?? new Map();
  known.set(definition, ofTargets);
  const key = `${target?.airflowVersion}/${target?.amazonProviderVersion}`;
  const fields = ofTargets.get(key) ?? resolvedFields(definition, target);
  ofTargets.set(key, fields);
  return fields;
}

import { NotFoundError } from '@backstage/errors';
import {
  AirflowTarget,
  isAvailable,
  notifierById,
  operatorById,
  operatorFields,
} from 'backstage-plugin-mwaa-common';

/**
 * The definition of an operator or notifier as JSON: with the fields that the
 * target has, and the module that it has them in. NotFoundError.
 */
export function operatorDetails(id: string, target?: AirflowTarget): object {
  const definition = operatorById(id) ?? notifierById(id);
  if (!definition) {
    throw new NotFoundError(
      `There is no operator or notifier ${JSON.stringify(id)}; the list of operators has all there are`,
    );
  }
  const { module, refuses: _, ...rest } = definition;
  const available = !target || isAvailable(definition, target);
  return {
    ...rest,
    available,
    fields: operatorFields(definition, target),
    ...(target && available && { module: module(target) }),
  };
}

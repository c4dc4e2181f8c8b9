import {
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * The entity that a manifest names, as a full ref. Whoever can write to the
 * bucket wrote it, so it must be one of the kinds that we write there.
 *
 * @throws InputError naming the field
 */
export function claimedRef(
  field: string,
  text: string,
  kinds: readonly string[],
): string {
  const refused = () =>
    new InputError(
      `${field}: ${JSON.stringify(text)} is no entity ref of a ${kinds.join(' or ')}`,
    );
  let ref;
  try {
    ref = parseEntityRef(text);
  } catch {
    throw refused();
  }
  const isValid =
    kinds.includes(ref.kind.toLowerCase()) &&
    KubernetesValidatorFunctions.isValidNamespace(ref.namespace) &&
    KubernetesValidatorFunctions.isValidObjectName(ref.name);
  if (!isValid) throw refused();
  return stringifyEntityRef(ref);
}

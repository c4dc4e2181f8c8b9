import {
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { z } from 'zod/v3';

function fullGroupRef(text: string): string | undefined {
  try {
    const { kind, namespace, name } = parseEntityRef(text, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    });
    return kind.toLowerCase() === 'group' &&
      KubernetesValidatorFunctions.isValidNamespace(namespace.toLowerCase()) &&
      KubernetesValidatorFunctions.isValidObjectName(name)
      ? stringifyEntityRef({ kind, namespace, name })
      : undefined;
  } catch {
    // Not an entity ref at all.
    return undefined;
  }
}

/** `group:default/team`, `default/team` or `team`, as a full entity ref in lower case. */
export const groupRef = z.string().transform((text, context) => {
  const ref = fullGroupRef(text);
  if (ref === undefined) {
    context.addIssue({
      code: 'custom',
      message:
        'must be the entity ref of a group, such as group:default/platform-admins',
    });
    return z.NEVER;
  }
  return ref;
});

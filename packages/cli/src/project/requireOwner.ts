import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

function fullRef(text: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}

/** InputError unless somebody repeated whose the DAG is. */
export function requireOwner(
  given: string | undefined,
  owner: string,
  flag: string,
): void {
  if (given === undefined || fullRef(given) !== owner) {
    throw new InputError(
      `Confirm the owner by repeating it: ${flag} ${owner}${given === undefined ? '' : `; ${given} is not it`}`,
    );
  }
}

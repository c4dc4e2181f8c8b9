import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** One identity that may be picked at sign-in. */
export interface LocalUser {
  /** In full form, lower case: `user:default/ada`. */
  userEntityRef: string;
  displayName: string;
}

/**
 * The list under `auth.providers.local.users`.
 *
 * Throws InputError when it is missing, empty or holds a ref that is not one
 * of a user.
 */
export function readLocalUsers(providerConfig: Config): LocalUser[] {
  const users = providerConfig.getOptionalConfigArray('users') ?? [];
  if (users.length === 0) {
    throw new InputError(
      'auth.providers.local.users is empty: name the users that may be picked at sign-in, or remove auth.providers.local',
    );
  }
  return users.map((user, index) => {
    const entityRef = user.getString('entityRef');
    const parsed = parseEntityRef(entityRef, { defaultKind: 'user' });
    if (parsed.kind.toLocaleLowerCase('en-US') !== 'user') {
      throw new InputError(
        `auth.providers.local.users[${index}].entityRef is '${entityRef}', which is no user: write it as user:default/<name>`,
      );
    }
    return {
      userEntityRef: stringifyEntityRef(parsed),
      displayName: user.getString('displayName'),
    };
  });
}

import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { LOCAL_USER_HEADER } from './localUserHeader';
import { LocalUser, readLocalUsers } from './readLocalUsers';

/**
 * Takes the caller's word for who they are, within the list in the
 * configuration. For local use only.
 */
export const localAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async ({ displayName }: LocalUser) => ({
    profile: { displayName },
  }),
  initialize: ({ config }) => ({ users: readLocalUsers(config) }),
  async authenticate({ req }, { users }: { users: LocalUser[] }) {
    const picked = req.header(LOCAL_USER_HEADER)?.toLocaleLowerCase('en-US');
    const result = users.find(user => user.userEntityRef === picked);
    if (!result) {
      const known = users.map(user => user.userEntityRef).join(', ');
      throw new AuthenticationError(
        picked
          ? `'${picked}' is not among auth.providers.local.users; known are ${known}`
          : `Nobody was picked: send the header ${LOCAL_USER_HEADER} with one of ${known}`,
      );
    }
    return { result };
  },
});

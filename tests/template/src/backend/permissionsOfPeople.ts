import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { people } from './people';

const ADMINISTRATORS = 'group:default/platform-admins';

/** Allows everything, but to unregister, which is for administrators only. */
export const permissionsOfPeople = createServiceFactory({
  service: coreServices.permissions,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => {
    const isAdministrator = (credentials: BackstageCredentials) =>
      auth.isPrincipal(credentials, 'user') &&
      people[credentials.principal.userEntityRef].includes(ADMINISTRATORS);
    return {
      authorize: async (requests, { credentials }) =>
        requests.map(({ permission }) => ({
          result:
            permission.name === 'catalog.location.delete' &&
            !isAdministrator(credentials)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
      authorizeConditional: async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
    };
  },
});

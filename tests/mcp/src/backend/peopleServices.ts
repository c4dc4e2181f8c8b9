import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { agentActPermission } from 'backstage-plugin-mwaa-common';
import { people } from './people';

const VIEWERS = 'group:default/viewers';

const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    async getUserInfo(credentials) {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Only users have user info');
      }
      const { userEntityRef } = credentials.principal;
      return {
        userEntityRef,
        ownershipEntityRefs: [...people[userEntityRef]],
      };
    },
  }),
});

/** Everybody may do everything, as far as the policy is asked; viewers do not act through agents. */
const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    authorize: async (requests, { credentials }) =>
      requests.map(({ permission }) => ({
        result:
          permission.name === agentActPermission.name &&
          auth.isPrincipal(credentials, 'user') &&
          people[credentials.principal.userEntityRef].includes(VIEWERS)
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
    authorizeConditional: async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  }),
});

/** What Backstage knows of people, and lets them do. */
export const peopleServices = [userInfo, permissions];

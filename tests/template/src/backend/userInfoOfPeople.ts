import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { people } from './people';

/** Tells of every signed-in user what is theirs. */
export const userInfoOfPeople = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    async getUserInfo(credentials) {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Only users have user info');
      }
      const { userEntityRef } = credentials.principal;
      return { userEntityRef, ownershipEntityRefs: people[userEntityRef] };
    },
  }),
});

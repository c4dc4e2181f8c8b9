import { mockServices } from '@backstage/backend-test-utils';
import {
  BackstageCredentials,
  BackstageUserPrincipal,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createDagConditionalDecision, dagConditions } from '..';

/** Ada is of the Orders team, Max of Marketing, Vera only looks, and Nick may see nothing. */
export const ADA = 'user:default/ada';
export const MAX = 'user:default/max';
export const VERA = 'user:default/vera';
export const NICK = 'user:default/nick';

const GROUPS: Record<string, string[]> = {
  [ADA]: ['group:default/team-orders'],
  [MAX]: ['group:default/team-marketing'],
};

const refOf = (credentials: BackstageCredentials): string =>
  (credentials.principal as BackstageUserPrincipal).userEntityRef;

const ownershipOf = (user: string) => [user, ...(GROUPS[user] ?? [])];

/** Who they are. */
export const peopleInfo: UserInfoService = {
  async getUserInfo(credentials) {
    const userEntityRef = refOf(credentials);
    return { userEntityRef, ownershipEntityRefs: ownershipOf(userEntityRef) };
  },
};

/** Everybody but Nick reads all DAGs; members of teams do everything to their own. */
export const peoplePermissions = (): PermissionsService =>
  mockServices.permissions.mock({
    async authorizeConditional(requests, options) {
      const user = refOf(options!.credentials);
      return requests.map(({ permission }) => {
        if (user === NICK) return { result: AuthorizeResult.DENY };
        if (permission.attributes.action === 'read') {
          return { result: AuthorizeResult.ALLOW };
        }
        return GROUPS[user]
          ? createDagConditionalDecision(
              permission as Parameters<typeof createDagConditionalDecision>[0],
              dagConditions.isOwner({ claims: ownershipOf(user) }),
            )
          : { result: AuthorizeResult.DENY };
      });
    },
  });

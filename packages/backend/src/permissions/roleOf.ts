import { parseEntityRef } from '@backstage/catalog-model';
import { BackstageUserInfo } from '@backstage/backend-plugin-api';

const ADMINISTRATORS = 'group:default/platform-admins';
const VIEWERS = 'group:default/viewers';

export type Role = 'administrator' | 'member' | 'viewer';

/**
 * A member of any team is a `member`; whoever has no group, or only the
 * viewers, is a `viewer`.
 */
export function roleOf(user: BackstageUserInfo): Role {
  const groups = user.ownershipEntityRefs.filter(
    ref => parseEntityRef(ref).kind === 'group',
  );
  if (groups.includes(ADMINISTRATORS)) {
    return 'administrator';
  }
  return groups.some(group => group !== VIEWERS) ? 'member' : 'viewer';
}

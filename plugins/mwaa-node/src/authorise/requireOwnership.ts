import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { AuthoriseServices } from './AuthoriseServices';
import { fullRef } from './entityRefs';
import { ownershipProblems } from './ownershipProblems';
import { refuseProblems } from './refuseProblems';

/**
 * NotAllowedError with every reason when the initiator may not act for the
 * component. Asked again by every action that writes, because each can be
 * used without the check.
 */
export async function requireOwnership(
  request: {
    componentRef: string;
    owner: string;
    dagId: string;
    credentials: BackstageCredentials;
  },
  services: Pick<AuthoriseServices, 'auth' | 'userInfo' | 'catalog'>,
): Promise<{ component: string; owner: string }> {
  const { dagId, credentials } = request;
  const component = fullRef(request.componentRef, 'component');
  const owner = fullRef(request.owner, 'group');
  refuseProblems(
    await ownershipProblems({ component, owner, dagId, credentials }, services),
  );
  return { component, owner };
}

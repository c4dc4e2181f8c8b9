import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { ActionServices } from '../ActionServices';
import { fullRef } from './entityRefs';
import { existingComponentProblems } from './existingComponentProblems';
import { membershipProblems } from './membershipProblems';

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
  services: Pick<ActionServices, 'auth' | 'userInfo' | 'catalog'>,
): Promise<{ component: string; owner: string }> {
  const { dagId, credentials } = request;
  const component = fullRef(request.componentRef, 'component');
  const owner = fullRef(request.owner, 'group');
  const problems = (
    await Promise.all([
      membershipProblems({ owner, credentials }, services),
      existingComponentProblems({ component, owner, dagId }, services),
    ])
  ).flat();
  if (problems.length) {
    throw new NotAllowedError(
      problems.map(({ message }) => message).join('; '),
    );
  }
  return { component, owner };
}

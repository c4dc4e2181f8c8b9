import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Problem } from 'backstage-plugin-mwaa-common';
import { AuthoriseServices } from './AuthoriseServices';

/**
 * Why the initiator may not act for this owner: only somebody whom Backstage
 * itself lists as an owner may, whatever was typed.
 */
export async function membershipProblems(
  options: {
    /** Full entity ref. */
    owner: string;
    /** Of whoever started the task. */
    credentials: BackstageCredentials;
  },
  { auth, userInfo }: Pick<AuthoriseServices, 'auth' | 'userInfo'>,
): Promise<Problem[]> {
  const { owner, credentials } = options;
  if (!auth.isPrincipal(credentials, 'user')) {
    return [
      {
        path: ['owner'],
        message:
          'only a signed-in user can own a component; this was started by a service',
      },
    ];
  }
  const { userEntityRef, ownershipEntityRefs } =
    await userInfo.getUserInfo(credentials);
  return ownershipEntityRefs.includes(owner)
    ? []
    : [
        {
          path: ['owner'],
          message: `${userEntityRef} does not belong to ${owner}; ask one of its members to do this`,
        },
      ];
}

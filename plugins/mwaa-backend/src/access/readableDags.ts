import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { dagReadPermission } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { isAllowed } from 'backstage-plugin-mwaa-node/permissions';
import { ApiServices } from '../ApiServices';

/**
 * Whether somebody may see a DAG; without a claim, one that nobody has
 * claimed; `unknown` of one of which nobody can tell that.
 */
export type MayRead = (
  dagId: string,
  claim?: { owner: string; component: string } | 'unknown',
) => boolean;

/** Which of the DAGs of an environment somebody may see: those that they own, and whatever the policy allows. */
export async function readableDags(
  {
    environment: { id, deployFrom },
    credentials,
  }: { environment: MwaaEnvironment; credentials: BackstageCredentials },
  {
    auth,
    userInfo,
    permissions,
  }: Pick<ApiServices, 'auth' | 'userInfo' | 'permissions'>,
): Promise<MayRead> {
  const [decision] = await permissions.authorizeConditional(
    [{ permission: dagReadPermission }],
    { credentials },
  );
  const owned = auth.isPrincipal(credentials, 'user')
    ? (await userInfo.getUserInfo(credentials)).ownershipEntityRefs
    : [];
  return (dagId, claim) => {
    // A condition may ask whose it is.
    if (claim === 'unknown') return decision.result === AuthorizeResult.ALLOW;
    return (
      (claim !== undefined && owned.includes(claim.owner)) ||
      isAllowed(decision, { environment: id, deployFrom, dagId, ...claim })
    );
  };
}

import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { dagReadPermission } from 'backstage-plugin-mwaa-common';
import {
  DagResource,
  permissionProblems,
} from 'backstage-plugin-mwaa-node/permissions';
import { ApiServices } from '../ApiServices';

/** Whether somebody may see what is deployed: an owner of it, and whom the permission policy allows it. */
export async function mayReadDag(
  dag: DagResource,
  credentials: BackstageCredentials,
  {
    auth,
    userInfo,
    permissions,
  }: Pick<ApiServices, 'auth' | 'userInfo' | 'permissions'>,
): Promise<boolean> {
  if (dag.owner !== undefined && auth.isPrincipal(credentials, 'user')) {
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    if (ownershipEntityRefs.includes(dag.owner)) return true;
  }
  const problems = await permissionProblems(
    { permission: dagReadPermission, resource: dag, credentials },
    { permissions },
  );
  return problems.length === 0;
}

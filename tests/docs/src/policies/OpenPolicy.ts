import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  agentActPermission,
  dagReadPermission,
  RESOURCE_TYPE_DAG,
} from 'backstage-plugin-mwaa-common';
import {
  createDagConditionalDecision,
  dagConditions,
} from 'backstage-plugin-mwaa-node/permissions';

/** Everybody who is signed in sees every DAG; teams change their own; agents only read. */
export class OpenPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user || isPermission(permission, agentActPermission)) {
      return { result: AuthorizeResult.DENY };
    }
    if (
      isPermission(permission, dagReadPermission) ||
      !isResourcePermission(permission, RESOURCE_TYPE_DAG)
    ) {
      return { result: AuthorizeResult.ALLOW };
    }
    const claims = user.info.ownershipEntityRefs;
    return createDagConditionalDecision(
      permission,
      dagConditions.isOwner({ claims }),
    );
  }
}

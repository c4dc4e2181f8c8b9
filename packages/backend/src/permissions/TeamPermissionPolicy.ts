import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createScaffolderTaskConditionalDecision,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import {
  actionExecutePermission,
  taskCancelPermission,
  taskCreatePermission,
  templateDryRunPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  createDagConditionalDecision,
  dagConditions,
} from 'backstage-plugin-mwaa-backend';
import {
  agentActPermission,
  RESOURCE_TYPE_DAG,
} from 'backstage-plugin-mwaa-common';
import { roleOf } from './roleOf';

/** What every team member needs to use a template, or an agent, and register the result. */
const MEMBER_PERMISSIONS: readonly Permission[] = [
  actionExecutePermission,
  taskCreatePermission,
  templateDryRunPermission,
  catalogEntityCreatePermission,
  catalogEntityValidatePermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  agentActPermission,
];

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Everybody who is signed in reads everything. Viewers do no more. Members of
 * a team use templates and agents, refresh or remove what their team owns, and
 * deploy, operate, roll back and delete its DAGs.
 * Administrators do everything. What is not named is denied: a permission
 * that comes with a new plugin must be given on purpose.
 *
 * Removing a location (`catalog.location.delete`) stays with administrators:
 * the catalog asks about it without saying whose location it is.
 */
export class TeamPermissionPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return DENY;
    }
    const role = roleOf(user.info);
    if (role === 'administrator' || permission.attributes.action === 'read') {
      return ALLOW;
    }
    return role === 'member' ? decideForMember(permission, user) : DENY;
  }
}

function decideForMember(
  permission: Permission,
  user: PolicyQueryUser,
): PolicyDecision {
  if (
    isPermission(permission, catalogEntityDeletePermission) ||
    isPermission(permission, catalogEntityRefreshPermission)
  ) {
    return createCatalogConditionalDecision(
      permission,
      catalogConditions.isEntityOwner({
        claims: user.info.ownershipEntityRefs,
      }),
    );
  }
  if (isPermission(permission, taskCancelPermission)) {
    return createScaffolderTaskConditionalDecision(
      permission,
      scaffolderTaskConditions.isTaskOwner({
        createdBy: [user.info.userEntityRef],
      }),
    );
  }
  if (isResourcePermission(permission, RESOURCE_TYPE_DAG)) {
    return createDagConditionalDecision(
      permission,
      dagConditions.isOwner({ claims: user.info.ownershipEntityRefs }),
    );
  }
  return MEMBER_PERMISSIONS.some(({ name }) => name === permission.name)
    ? ALLOW
    : DENY;
}

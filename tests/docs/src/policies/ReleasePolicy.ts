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
  dagDeletePermission,
  RESOURCE_TYPE_DAG,
} from 'backstage-plugin-mwaa-common';
import {
  createDagConditionalDecision,
  dagConditions,
} from 'backstage-plugin-mwaa-node/permissions';

/** Teams change their own DAGs; in production only the release group deletes. */
export class ReleasePolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!isResourcePermission(permission, RESOURCE_TYPE_DAG)) {
      return { result: AuthorizeResult.ALLOW };
    }
    const claims = user?.info.ownershipEntityRefs ?? [];
    const own = dagConditions.isOwner({ claims });
    const inProduction = dagConditions.inEnvironment({
      environments: ['analytics-prod'],
    });
    return createDagConditionalDecision(
      permission,
      isPermission(permission, dagDeletePermission) &&
        !claims.includes('group:default/release')
        ? { allOf: [own, { not: inProduction }] }
        : own,
    );
  }
}

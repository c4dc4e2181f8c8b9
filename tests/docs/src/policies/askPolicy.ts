import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { DagPermission } from 'backstage-plugin-mwaa-common';
import { authoriseDag } from 'backstage-plugin-mwaa-node/permissions';

/** NotAllowedError unless the policy lets somebody do that to a DAG of team-orders. */
export async function askPolicy(
  policy: PermissionPolicy,
  permission: DagPermission,
  {
    environment = 'analytics-prod',
    groups = ['group:default/team-orders'],
  }: { environment?: string; groups?: string[] } = {},
): Promise<void> {
  const credentials = mockCredentials.user();
  const user = {
    credentials,
    info: { userEntityRef: 'user:default/mock', ownershipEntityRefs: groups },
  };
  await authoriseDag(
    {
      permission,
      resource: {
        environment,
        deployFrom: 'template',
        dagId: 'orders_daily',
        owner: 'group:default/team-orders',
      },
      credentials,
    },
    {
      permissions: mockServices.permissions.mock({
        authorizeConditional: async requests =>
          Promise.all(requests.map(request => policy.handle(request, user))),
      }),
    },
  );
}

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  dagDeletePermission,
  DagPermission,
  dagRollbackPermission,
} from 'backstage-plugin-mwaa-common';
import { authoriseDag } from 'backstage-plugin-mwaa-node/permissions';
import { ReleasePolicy } from './ReleasePolicy';

describe('the policy of the page on permissions', () => {
  const ask = (
    permission: DagPermission,
    { environment = 'analytics-prod', groups = ['group:default/team-orders'] },
  ) => {
    const credentials = mockCredentials.user();
    const user = {
      credentials,
      info: { userEntityRef: 'user:default/mock', ownershipEntityRefs: groups },
    };
    return authoriseDag(
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
            Promise.all(
              requests.map(request =>
                new ReleasePolicy().handle(request, user),
              ),
            ),
        }),
      },
    );
  };

  it('lets teams change their own DAGs', async () => {
    await expect(ask(dagRollbackPermission, {})).resolves.toBeUndefined();
    await expect(
      ask(dagDeletePermission, { environment: 'analytics-dev' }),
    ).resolves.toBeUndefined();
    await expect(
      ask(dagRollbackPermission, { groups: ['group:default/team-marketing'] }),
    ).rejects.toThrow('mwaa.dag.rollback is missing');
  });

  it('lets only the release group delete in production', async () => {
    await expect(ask(dagDeletePermission, {})).rejects.toThrow(
      'mwaa.dag.delete is missing',
    );
    await expect(
      ask(dagDeletePermission, {
        groups: ['group:default/team-orders', 'group:default/release'],
      }),
    ).resolves.toBeUndefined();
  });
});

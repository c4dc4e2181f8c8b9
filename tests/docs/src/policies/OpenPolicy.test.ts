import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  agentActPermission,
  dagDeployPermission,
  dagReadPermission,
} from 'backstage-plugin-mwaa-common';
import { askPolicy } from './askPolicy';
import { OpenPolicy } from './OpenPolicy';

describe('the open policy of the page on permissions', () => {
  const policy = new OpenPolicy();
  const groups = ['group:default/team-marketing'];

  it('lets everybody see the DAGs of others, and change only their own', async () => {
    await expect(
      askPolicy(policy, dagReadPermission, { groups }),
    ).resolves.toBeUndefined();
    await expect(
      askPolicy(policy, dagDeployPermission, { groups }),
    ).rejects.toThrow('mwaa.dag.deploy is missing');
    await expect(
      askPolicy(policy, dagDeployPermission),
    ).resolves.toBeUndefined();
  });

  it('shows agents nothing that acts', async () => {
    const user = {
      credentials: mockCredentials.user(),
      info: { userEntityRef: 'user:default/ada', ownershipEntityRefs: groups },
    };
    await expect(
      policy.handle({ permission: agentActPermission }, user),
    ).resolves.toEqual({ result: AuthorizeResult.DENY });
  });
});

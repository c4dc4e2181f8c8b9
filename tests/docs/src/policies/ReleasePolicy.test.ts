import {
  dagDeletePermission,
  dagRollbackPermission,
} from 'backstage-plugin-mwaa-common';
import { askPolicy } from './askPolicy';
import { ReleasePolicy } from './ReleasePolicy';

describe('the policy for releases of the page on permissions', () => {
  const policy = new ReleasePolicy();

  it('lets teams change their own DAGs', async () => {
    await expect(
      askPolicy(policy, dagRollbackPermission),
    ).resolves.toBeUndefined();
    await expect(
      askPolicy(policy, dagDeletePermission, { environment: 'analytics-dev' }),
    ).resolves.toBeUndefined();
    await expect(
      askPolicy(policy, dagRollbackPermission, {
        groups: ['group:default/team-marketing'],
      }),
    ).rejects.toThrow('mwaa.dag.rollback is missing');
  });

  it('lets only the release group delete in production', async () => {
    await expect(askPolicy(policy, dagDeletePermission)).rejects.toThrow(
      'mwaa.dag.delete is missing',
    );
    await expect(
      askPolicy(policy, dagDeletePermission, {
        groups: ['group:default/team-orders', 'group:default/release'],
      }),
    ).resolves.toBeUndefined();
  });
});

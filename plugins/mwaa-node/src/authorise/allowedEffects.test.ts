import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { allowedEffects } from './allowedEffects';
import { authoriseServices } from './__testUtils__/authoriseServices';
import { ordersEntity } from './__testUtils__/ordersEntity';

type Request = Parameters<typeof allowedEffects>[0];

const CLAIM = {
  component: 'component:default/daily-orders',
  owner: 'group:default/team-orders',
};

const allowed = (
  changes: Partial<Request> = {},
  services = authoriseServices({ entities: [ordersEntity] }),
) =>
  allowedEffects(
    {
      environment: mwaaEnvironmentFixture(),
      dagId: 'orders_daily',
      claim: CLAIM,
      credentials: mockCredentials.user(),
      ...changes,
    },
    services,
  );
const reason = (...texts: string[]) => ({
  allowed: false,
  reason: expect.stringMatching(texts.join('.*')),
});

describe('allowedEffects', () => {
  it('lets an owner do everything, and asks the policy once', async () => {
    const services = authoriseServices({ entities: [ordersEntity] });
    const asked = jest.spyOn(services.permissions, 'authorizeConditional');
    const yes = { allowed: true };
    expect(await allowed({}, services)).toEqual({
      operate: yes,
      rollback: yes,
      deploy: yes,
      delete: yes,
    });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says of each what stands against it', async () => {
    const environment = mwaaEnvironmentFixture({ deployFrom: 'pull-request' });
    expect(await allowed({ environment })).toEqual({
      operate: { allowed: true },
      rollback: reason('lets only the CI of repositories roll back'),
      deploy: reason('takes DAGs only from the CI'),
      delete: reason('lets only the CI of repositories delete'),
    });
  });

  it('lets nobody else do anything, because they do not own it', async () => {
    const answer = await allowed(
      { claim: { ...CLAIM, owner: 'group:default/team-marketing' } },
      authoriseServices({ decision: { result: AuthorizeResult.DENY } }),
    );
    const no = reason('does not belong to group:default/team-marketing');
    expect(answer).toEqual({
      operate: no,
      rollback: no,
      deploy: no,
      delete: no,
    });
    expect(JSON.stringify(answer)).not.toContain('permission');
  });

  it('says which permission an owner lacks', async () => {
    const answer = await allowed(
      {},
      authoriseServices({
        entities: [ordersEntity],
        decision: { result: AuthorizeResult.DENY },
      }),
    );
    expect(answer.operate).toEqual(
      reason('the permission mwaa.dag.operate is missing'),
    );
    expect(answer.delete).toEqual(reason('mwaa.dag.delete is missing'));
  });

  it('lets nobody act on what nobody claims, and no service on anything', async () => {
    const unclaimed = await allowed({ claim: undefined });
    expect(unclaimed.operate).toEqual(reason('Nobody has claimed'));
    const service = await allowed({ credentials: mockCredentials.service() });
    expect(service.rollback).toEqual(reason('Only a signed-in user'));
  });
});

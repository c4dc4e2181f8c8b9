import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import {
  createDagConditionalDecision,
  dagConditions,
} from '../permissions/dagConditions';
import { authoriseServices } from './__testUtils__/authoriseServices';
import { ordersEntity } from './__testUtils__/ordersEntity';
import { authoriseEffect } from './authoriseEffect';
import { EFFECT_PERMISSIONS } from './DagEffect';

type Request = Parameters<typeof authoriseEffect>[0];
type Given = Parameters<typeof authoriseServices>[0];

const authorise = (changes: Partial<Request> = {}, given: Given = {}) => {
  const services = authoriseServices(given);
  const asked = jest.spyOn(services.permissions, 'authorizeConditional');
  const authorised = authoriseEffect(
    {
      act: 'rollback',
      environment: mwaaEnvironmentFixture(),
      componentRef: 'daily-orders',
      owner: 'team-orders',
      dagId: 'orders_daily',
      credentials: mockCredentials.user(),
      ...changes,
    },
    services,
  );
  return { authorised, asked, events: services.auditor.events };
};

describe('authoriseEffect', () => {
  it('tells who acts for whom', async () => {
    await expect(authorise().authorised).resolves.toEqual({
      actor: 'user:default/mock',
      component: 'component:default/daily-orders',
      owner: 'group:default/team-orders',
    });
  });

  it.each([
    ['deploy', 'deploy'],
    ['promote', 'deploy'],
    ['rollback', 'rollback'],
    ['delete', 'delete'],
    ['unpause', 'operate'],
  ] as const)('asks for %s for the permission to %s', async (act, effect) => {
    const { authorised, asked, events } = authorise({ act });
    await authorised;
    expect(asked.mock.calls).toEqual([
      [
        [{ permission: EFFECT_PERMISSIONS[effect] }],
        { credentials: mockCredentials.user() },
      ],
    ]);
    expect(events).toEqual([]);
  });

  it('writes down who was refused what, but for a dry run', async () => {
    const refused = { owner: 'group:default/team-marketing', taskId: 't1' };
    const { authorised, events } = authorise(refused);
    await expect(authorised).rejects.toThrow('does not belong to');
    expect(events).toEqual([
      expect.objectContaining({
        eventId: 'dag-rollback',
        status: 'initiated',
        meta: {
          actionType: 'rollback',
          entityRef: 'component:default/daily-orders',
          environment: 'analytics-dev',
          dagId: 'orders_daily',
          actor: 'user:default/mock',
          taskId: 't1',
        },
      }),
      {
        status: 'failed',
        meta: { outcome: 'refused' },
        error: expect.objectContaining({ name: 'NotAllowedError' }),
      },
    ]);
    const dry = authorise({ ...refused, dryRun: true });
    await expect(dry.authorised).rejects.toThrow('does not belong to');
    expect(dry.events).toEqual([]);
  });

  it('says everything that stands against it at once', async () => {
    const { authorised } = authorise(
      {
        environment: mwaaEnvironmentFixture({
          name: 'prod',
          groups: ['group:default/on-call'],
        }),
        owner: 'group:default/team-marketing',
      },
      {
        decision: { result: AuthorizeResult.DENY },
        entities: [ordersEntity],
      },
    );
    await expect(authorised).rejects.toMatchObject({ name: 'NotAllowedError' });
    for (const reason of [
      'user:default/mock does not belong to group:default/team-marketing',
      'component:default/daily-orders exists already and belongs to group:default/team-orders',
      'prod lets only members of group:default/on-call roll back through Backstage',
      'the permission mwaa.dag.rollback is missing for the DAG orders_daily in prod',
    ]) {
      await expect(authorised).rejects.toThrow(reason);
    }
  });

  it('takes group members past the protection of the environment', async () => {
    const environment = mwaaEnvironmentFixture({
      deployFrom: 'pull-request',
      groups: ['group:default/team-orders'],
    });
    await expect(authorise({ environment }).authorised).resolves.toBeDefined();
    await expect(
      authorise({ environment, act: 'deploy' }).authorised,
    ).rejects.toThrow('takes DAGs only from the CI');
  });

  it('applies the conditions of the policy to environment and owner', async () => {
    const decision = createDagConditionalDecision(EFFECT_PERMISSIONS.rollback, {
      allOf: [
        dagConditions.isOwner({ claims: ['group:default/team-orders'] }),
        dagConditions.inEnvironment({ environments: ['analytics-dev'] }),
        dagConditions.deploysFrom({ deployFrom: ['template'] }),
      ],
    });
    await expect(authorise({}, { decision }).authorised).resolves.toBeDefined();
    await expect(
      authorise(
        { environment: mwaaEnvironmentFixture({ name: 'prod' }) },
        { decision },
      ).authorised,
    ).rejects.toThrow('under conditions that this DAG does not meet');
  });

  it('takes no service for a person', async () => {
    const { authorised, events } = authorise({
      credentials: mockCredentials.service(),
    });
    await expect(authorised).rejects.toThrow(/Only a signed-in user/);
    expect(events[0]).toMatchObject({
      meta: { actor: 'external:test-service' },
    });
  });
});

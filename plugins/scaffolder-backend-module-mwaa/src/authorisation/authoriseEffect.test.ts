import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import {
  createDagConditionalDecision,
  dagConditions,
} from 'backstage-plugin-mwaa-node/permissions';
import { createTestServices } from '../__testUtils__/createTestServices';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { authoriseEffect } from './authoriseEffect';
import { EFFECT_PERMISSIONS } from './DagEffect';

type Request = Parameters<typeof authoriseEffect>[0];
type Given = Parameters<typeof createTestServices>[0];

const authorise = (changes: Partial<Request> = {}, given: Given = {}) => {
  const { services } = createTestServices(given);
  const asked = jest.spyOn(services.permissions, 'authorizeConditional');
  const authorised = authoriseEffect(
    {
      effect: 'rollback',
      environment: mwaaEnvironmentFixture(),
      componentRef: 'daily-orders',
      owner: 'team-orders',
      dagId: 'orders_daily',
      credentials: mockCredentials.user(),
      ...changes,
    },
    services,
  );
  return { authorised, asked };
};

describe('authoriseEffect', () => {
  it('tells who acts for whom', async () => {
    await expect(authorise().authorised).resolves.toEqual({
      actor: 'user:default/mock',
      component: 'component:default/daily-orders',
      owner: 'group:default/team-orders',
    });
  });

  it.each(['deploy', 'rollback', 'delete'] as const)(
    'asks for the permission to %s',
    async effect => {
      const { authorised, asked } = authorise({ effect });
      await authorised;
      expect(asked.mock.calls).toEqual([
        [
          [{ permission: EFFECT_PERMISSIONS[effect] }],
          { credentials: mockCredentials.user() },
        ],
      ]);
    },
  );

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
        entities: [workloadEntity('team-orders')],
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
      authorise({ environment, effect: 'deploy' }).authorised,
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
    await expect(
      authorise({ credentials: mockCredentials.service() }).authorised,
    ).rejects.toThrow(/Only a signed-in user/);
  });
});

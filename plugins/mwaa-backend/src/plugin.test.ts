import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { mwaaPermissions } from 'backstage-plugin-mwaa-common';
import { ordersManifest } from './__testUtils__/ordersManifest';
import { prodConfig } from './__testUtils__/prodConfig';
import { Aws, startAws } from './__testUtils__/startAws';
import mwaaPlugin, { dagConditions } from '.';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

describe('the plugin mwaa', () => {
  let aws: Aws;
  let backend: TestBackend;

  beforeAll(async () => {
    aws = await startAws({
      'dags/orders_daily/deployment.json': ordersManifest,
      'dags/by_hand/by_hand.py': 'dag',
    });
    backend = await startTestBackend({
      features: [
        mwaaPlugin,
        mockServices.rootConfig.factory({ data: prodConfig(aws) }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
    await aws.stop();
  });

  const ask = async (path: string, body?: object) => {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/mwaa/.well-known/backstage/permissions/${path}`,
      {
        headers: {
          Authorization: mockCredentials.service.header(),
          'Content-Type': 'application/json',
        },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      },
    );
    return response.json();
  };

  it('tells the permission backend its permissions and rules', async () => {
    const { permissions, rules } = await ask('metadata');
    expect(permissions).toEqual(mwaaPermissions);
    expect(permissions).toEqual(
      [
        ['mwaa.dag.deploy', 'create'],
        ['mwaa.dag.rollback', 'update'],
        ['mwaa.dag.delete', 'delete'],
      ].map(([name, action]) => ({
        type: 'resource',
        resourceType: 'mwaa-dag',
        name,
        attributes: { action },
      })),
    );
    expect(rules).toEqual(
      [
        ['DEPLOYS_FROM', 'deployFrom'],
        ['IN_ENVIRONMENT', 'environments'],
        ['IS_OWNER', 'claims'],
      ].map(([name, parameter]) =>
        expect.objectContaining({
          name,
          resourceType: 'mwaa-dag',
          paramsSchema: expect.objectContaining({
            properties: {
              [parameter]: {
                type: 'array',
                items: expect.objectContaining({ type: 'string' }),
                description: expect.any(String),
              },
            },
            required: [parameter],
          }),
        }),
      ),
    );
  });

  it.each<[string, string, PermissionCriteria<object>, boolean]>([
    [
      'lets the owner',
      'prod/orders_daily',
      dagConditions.isOwner({ claims: ['group:default/team-orders'] }),
      true,
    ],
    [
      'keeps others out',
      'prod/orders_daily',
      dagConditions.isOwner({ claims: ['group:default/team-marketing'] }),
      false,
    ],
    [
      'knows how the environment is protected',
      'prod/orders_daily',
      {
        allOf: [
          dagConditions.inEnvironment({ environments: ['prod'] }),
          { not: dagConditions.deploysFrom({ deployFrom: ['template'] }) },
        ],
      },
      true,
    ],
    [
      'keeps everybody from what nobody claims',
      'prod/by_hand',
      dagConditions.inEnvironment({ environments: ['prod'] }),
      false,
    ],
    [
      'keeps everybody from other environments',
      'other/orders_daily',
      { not: dagConditions.inEnvironment({ environments: ['prod'] }) },
      false,
    ],
  ])('%s: %s', async (_, resourceRef, conditions, allowed) => {
    await expect(
      ask('apply-conditions', {
        items: [{ id: '1', resourceRef, resourceType: 'mwaa-dag', conditions }],
      }),
    ).resolves.toEqual({
      items: [{ id: '1', result: allowed ? 'ALLOW' : 'DENY' }],
    });
  });
});

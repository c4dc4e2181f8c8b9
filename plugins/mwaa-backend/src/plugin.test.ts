import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  agentActPermission,
  mwaaPermissions,
} from 'backstage-plugin-mwaa-common';
import { ordersManifest } from './__testUtils__/ordersManifest';
import { ordersSpec } from './__testUtils__/ordersSpec';
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
    expect(permissions).toEqual([...mwaaPermissions, agentActPermission]);
    expect(permissions.slice(0, -1)).toEqual(
      [
        ['mwaa.dag.read', 'read'],
        ['mwaa.dag.deploy', 'create'],
        ['mwaa.dag.rollback', 'update'],
        ['mwaa.dag.delete', 'delete'],
        ['mwaa.dag.operate', undefined],
      ].map(([name, action]) => ({
        type: 'resource',
        resourceType: 'mwaa-dag',
        name,
        attributes: action ? { action } : {},
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

  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/mwaa${path}`,
      {
        ...init,
        headers: {
          Authorization: mockCredentials.user.header(),
          'Content-Type': 'application/json',
        },
      },
    );
    return { status: response.status, body: await response.json() };
  };

  it('lists environments, and asks MWAA once for a hundred people', async () => {
    const before = aws.asked.length;
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => call('/environments')),
    );
    expect(answers[0].body.environments).toEqual([
      {
        id: 'prod',
        name: 'prod',
        accountId: '123456789012',
        region: 'eu-west-1',
        airflowVersion: '3.0.6',
        status: 'AVAILABLE',
        deployFrom: 'ci',
        dags: { count: 2 },
      },
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([200]),
    );
    const asked = aws.asked.slice(before);
    expect(asked.filter(path => path === '/environments/prod')).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  it('previews a DAG and asks AWS nothing', async () => {
    await call('/environments');
    const before = aws.asked.length;
    const { status, body } = await call('/preview', {
      method: 'POST',
      body: JSON.stringify({ environment: 'prod', spec: ordersSpec() }),
    });
    expect([status, body.problems]).toEqual([200, []]);
    expect(body.files[0].path).toBe('orders.py');
    expect(aws.asked.slice(before)).toEqual([]);
  });

  it('plans a DAG against what lies in the bucket', async () => {
    const { status, body } = await call('/plan', {
      method: 'POST',
      body: JSON.stringify({
        environment: 'prod',
        spec: ordersSpec({ dagId: 'orders_daily' }),
        componentRef: 'component:default/other',
        owner: 'group:default/team-marketing',
      }),
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'conflict',
      location: 's3://dags/dags/orders_daily/',
      conflicts: [expect.stringContaining('component:default/daily-orders')],
      deployFrom: 'ci',
    });
  });

  it('lets nobody in who is not signed in', async () => {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/mwaa/environments`,
      { headers: { Authorization: mockCredentials.none.header() } },
    );
    expect(response.status).toBe(401);
  });
});

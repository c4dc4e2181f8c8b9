import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  InMemorySettings,
  mwaaEnvironmentFixture,
} from 'backstage-plugin-mwaa-node/testUtils';
import { ordersSpec } from '../../__testUtils__/ordersSpec';
import { testMwaa } from '../../__testUtils__/testMwaa';
import {
  ada,
  max,
  testAgent,
  TestAgentOptions,
} from '../__testUtils__/testAgent';

const inputs = {
  environment: 'analytics-dev',
  spec: ordersSpec(),
  componentRef: 'component:default/orders',
  owner: 'team-orders',
};
const reason = 'asked for';

const component = (owner: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'orders',
    namespace: 'default',
    annotations: { 'mwaa/dag-id': 'orders' },
  },
  spec: { owner },
});

function start(
  options: TestAgentOptions & { settings?: Partial<InMemorySettings> } = {},
) {
  const { mwaa, bucket } = testMwaa({
    settings: options.settings,
    environments: [
      mwaaEnvironmentFixture(),
      mwaaEnvironmentFixture({
        name: 'by-ci',
        deployFrom: 'ci',
        bucketName: 'by-ci-dags',
      }),
    ],
  });
  const agent = testAgent(mwaa, options);
  const plan = (changes: object = {}) =>
    agent.call('plan-dag', { ...inputs, ...changes });
  const deploy = (planDigest: unknown, changes: object = {}, as = ada) =>
    agent.call('deploy-dag', { ...inputs, planDigest, reason, ...changes }, as);
  return { ...agent, bucket, plan, deploy };
}

describe('deploy-dag', () => {
  it('does what was planned, tells of it, and can be sent again', async () => {
    const { plan, deploy, bucket, auditEvents } = start();
    const { planDigest, outcome, files } = await plan();
    expect([outcome, files]).toEqual([
      'create',
      [
        {
          path: 'orders.py',
          action: 'create',
          diff: expect.stringContaining('+with DAG('),
        },
      ],
    ]);
    expect(await deploy(planDigest)).toEqual({
      outcome: 'created',
      dagId: 'orders',
      deploymentId: expect.any(String),
      location: 's3://analytics-dev-dags/dags/orders/',
      files: [{ path: 'orders.py', action: 'create' }],
      warnings: expect.any(Array),
    });
    const manifest = JSON.parse(
      Buffer.from(
        (await bucket.get('dags/orders/deployment.json'))!.body,
      ).toString(),
    );
    expect(manifest).toMatchObject({
      state: 'applied',
      component: 'component:default/orders',
      owner: 'group:default/team-orders',
      actor: 'user:default/ada',
      requestedBy: 'action mwaa:deploy-dag',
      reason,
      airflowVersion: '3.0.6',
    });
    expect(auditEvents).toMatchObject([
      {
        eventId: 'dag-deploy',
        meta: { actor: 'user:default/ada', dagId: 'orders' },
      },
      { status: 'succeeded', meta: { outcome: 'created' } },
    ]);
    const again = await deploy(planDigest);
    expect(again).toMatchObject({ outcome: 'unchanged' });
    expect(again).not.toHaveProperty('deploymentId');
  });

  it('does nothing else than what was planned', async () => {
    const { plan, deploy, bucket } = start();
    const { planDigest } = await plan();
    const spec = ordersSpec({ description: 'another' });
    await expect(deploy(planDigest, { spec })).rejects.toThrow(
      /^Nothing was written for dag orders: .*Plan again/,
    );
    expect(bucket.keys()).toEqual([]);
  });

  it.each<[string, Parameters<typeof start>[0], object, RegExp, typeof ada]>([
    [
      'somebody of another team',
      {},
      {},
      /user:default\/max does not belong to group:default\/team-orders/,
      max,
    ],
    [
      'somebody who calls another team the owner',
      { entities: [component('team-orders')] },
      { owner: 'team-marketing' },
      /belongs to group:default\/team-orders, not to group:default\/team-marketing/,
      max,
    ],
    [
      'whom the policy does not allow it',
      { policy: AuthorizeResult.DENY },
      {},
      /mwaa\.dag\.deploy/,
      ada,
    ],
    [
      'an environment of the CI',
      {},
      { environment: 'by-ci' },
      /takes DAGs only from the CI/,
      ada,
    ],
    [
      'a bucket without versions',
      { settings: { versioning: 'Off' } },
      {},
      /^Nothing was written: Versioning/,
      ada,
    ],
  ])('refuses %s', async (_, options, changes, why, as) => {
    const { deploy, bucket, auditEvents } = start(options);
    await expect(deploy('a'.repeat(64), changes, as)).rejects.toThrow(why);
    expect(bucket.keys()).toEqual([]);
    // That somebody was refused is recorded, and nothing else.
    expect(auditEvents).not.toContainEqual(
      expect.objectContaining({ status: 'succeeded' }),
    );
  });

  it('refuses a service that acts for nobody', async () => {
    const { bucket, deploy } = start();
    const service = mockCredentials.service() as unknown as typeof ada;
    await expect(deploy('a'.repeat(64), {}, service)).rejects.toThrow(
      /Only a signed-in user/,
    );
    expect(bucket.keys()).toEqual([]);
  });

  it('says everything that is wrong with the specification', async () => {
    const { plan, deploy } = start();
    const spec = ordersSpec({ dagId: 'a b', startDate: 'soon' });
    for (const refused of [plan({ spec }), deploy('a'.repeat(64), { spec })]) {
      await expect(refused).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringMatching(/- dagId: [^]*- startDate: /),
      });
    }
  });
});

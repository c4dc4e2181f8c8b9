import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { deployDag } from 'backstage-plugin-mwaa-node';
import { ordersSpec } from '../__testUtils__/ordersSpec';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa, TestMwaaOptions } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const claim = {
  owner: 'group:default/team-orders',
  component: 'component:default/orders',
};
const request = {
  environment: 'analytics-dev',
  spec: ordersSpec(),
  componentRef: claim.component,
  owner: claim.owner,
};

describe('POST /plan', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(async () => stop?.());

  /** An API whose policy decides so, for somebody of these groups. */
  async function start({
    result = AuthorizeResult.ALLOW,
    groups = [],
    ...options
  }: TestMwaaOptions & {
    result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    groups?: string[];
  } = {}) {
    const { mwaa, bucket } = testMwaa(options);
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async () => [{ result }],
    });
    const userInfo = mockServices.userInfo.mock({
      getUserInfo: async () => ({
        userEntityRef: 'user:default/ada',
        ownershipEntityRefs: ['user:default/ada', ...groups],
      }),
    });
    const api = await startApi({ mwaa, changes: { permissions, userInfo } });
    stop = api.stop;
    const deploy = (owner = claim.owner) =>
      deployDag({
        bucket,
        dagsPath: 'dags',
        dagId: 'orders',
        files: [
          { path: 'orders.py', content: 'airflow dag SECRET\n', managed: true },
        ],
        claim: {
          ...claim,
          owner,
          specificationSha256: 'a'.repeat(64),
          generatorVersion: '1.0.0',
          requestedBy: 'task 7',
        },
        deploymentId: 'd1',
        now: () => new Date('2026-01-02T03:04:05Z'),
      });
    const plan = async (changes: object = {}) =>
      (await api.post('/plan', { ...request, ...changes })).body;
    return { bucket, deploy, plan, post: api.post };
  }

  it('tells what would be created', async () => {
    const { plan, bucket } = await start();
    expect(await plan()).toEqual({
      outcome: 'create',
      location: 's3://analytics-dev-dags/dags/orders/',
      files: [
        {
          path: 'orders.py',
          action: 'create',
          diff: expect.stringContaining('+with DAG('),
        },
      ],
      conflicts: [],
      failures: [],
      warnings: [],
      deployFrom: 'template',
    });
    expect(bucket.keys()).toEqual([]);
  });

  it('shows the difference against what is deployed', async () => {
    const { plan, deploy } = await start();
    await deploy();
    expect(await plan()).toMatchObject({
      outcome: 'update',
      files: [
        {
          path: 'orders.py',
          action: 'update',
          diff: expect.stringContaining('-airflow dag SECRET'),
        },
      ],
      deployed: {
        deploymentId: 'd1',
        at: '2026-01-02T03:04:05.000Z',
        requestedBy: 'task 7',
      },
    });
  });

  it.each<
    [string, boolean, AuthorizeResult.ALLOW | AuthorizeResult.DENY, string[]]
  >([
    ['whom the policy allows it', true, AuthorizeResult.ALLOW, []],
    ['its owner', true, AuthorizeResult.DENY, [claim.owner]],
    ['nobody else', false, AuthorizeResult.DENY, ['group:default/other']],
  ])('shows what is deployed to %s', async (_, shown, result, groups) => {
    const { plan, deploy } = await start({ result, groups });
    await deploy();
    const answer = await plan();
    expect(answer.outcome).toBe('update');
    expect(JSON.stringify(answer).includes('SECRET')).toBe(shown);
    expect('deployed' in answer).toBe(shown);
  });

  it('does not take the owner from whoever asks', async () => {
    const { plan, deploy } = await start({
      result: AuthorizeResult.DENY,
      groups: [claim.owner],
    });
    await deploy('group:default/team-marketing');
    expect(await plan()).toMatchObject({
      outcome: 'conflict',
      files: [],
      conflicts: [expect.stringContaining('group:default/team-marketing')],
    });
  });

  it('shows files that nobody claims only to whom the policy allows it', async () => {
    const { plan, bucket } = await start({ result: AuthorizeResult.DENY });
    bucket.putForeign('dags/orders/orders.py', 'SECRET');
    const answer = await plan();
    expect(answer).toMatchObject({ outcome: 'conflict', files: [] });
    expect(JSON.stringify(answer)).not.toContain('SECRET');
  });

  it('tells what the environment and its bucket lack, and asks them once', async () => {
    const described = jest.fn(async () => {});
    const { plan } = await start({
      describing: described,
      settings: { versioning: 'Off', region: 'eu-west-1' },
    });
    const answers = await Promise.all([plan(), plan(), plan()]);
    expect(answers[0].failures).toEqual([
      expect.stringContaining('lies in eu-west-1'),
      expect.stringContaining('never turned on'),
    ]);
    expect(described).toHaveBeenCalledTimes(1);
  });

  it('refuses a specification with all that is wrong', async () => {
    const { post } = await start();
    const { status, body } = await post('/plan', {
      ...request,
      spec: ordersSpec({ timezone: 'Mars', owner: '' }),
    });
    expect([status, body.error.name]).toEqual([400, 'InputError']);
    expect(body.problems.map(({ path }: { path: unknown }) => path)).toEqual(
      expect.arrayContaining([['timezone'], ['owner']]),
    );
  });
});

import { createMockDirectory } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { InMemoryBucketSettings } from 'backstage-plugin-mwaa-node/testUtils';
import { createTestServices } from '../__testUtils__/createTestServices';
import { runAction } from '../__testUtils__/runAction';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { createDagDeployAction } from './dagDeploy';

const INPUT = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
  owner: 'group:default/team-orders',
  specificationSha256: 'a'.repeat(64),
  generatorVersion: '1.0.0',
};
const FOLDER = 'dags/orders_daily';

describe('mwaa:dag:deploy', () => {
  const workspace = createMockDirectory({
    content: { dags: { orders_daily: { 'orders_daily.py': 'dag' } } },
  });

  const setUp = (given: Parameters<typeof createTestServices>[0] = {}) => {
    const { services, dagBucket, auditEvents } = createTestServices(given);
    const deploy = (
      changes: object = {},
      context: Parameters<typeof runAction>[2] = {},
    ) =>
      runAction(
        createDagDeployAction(services),
        { ...INPUT, ...changes },
        { workspacePath: workspace.path, ...context },
      );
    return { deploy, dagBucket, auditEvents };
  };

  it('deploys, and the second time finds everything in place', async () => {
    const { deploy, dagBucket, auditEvents } = setUp();
    const assets = { reads: ['s3://lake/raw'], writes: ['s3://lake/orders'] };
    await expect(
      deploy({ repository: 'https://example.com/r', revision: 'abc', assets }),
    ).resolves.toMatchObject({
      outcome: 'created',
      location: `s3://analytics-dev-dags/${FOLDER}/`,
      files: [{ key: `${FOLDER}/orders_daily.py`, action: 'create' }],
      links: [{ title: 'DAG in Airflow' }, {}],
    });
    expect(
      JSON.parse(dagBucket.text(`${FOLDER}/deployment.json`)!),
    ).toMatchObject({
      state: 'applied',
      owner: INPUT.owner,
      requestedBy: 'scaffolder task mock-task-id',
      actor: 'user:default/mock',
      source: { repository: 'https://example.com/r', revision: 'abc' },
      assets,
    });
    await expect(deploy()).resolves.toMatchObject({ outcome: 'unchanged' });
    expect(dagBucket.versions(`${FOLDER}/orders_daily.py`)).toHaveLength(1);
    const after = {
      deploymentId: expect.any(String),
      specificationSha256: INPUT.specificationSha256,
      state: 'applied',
    };
    const initiated = {
      status: 'initiated',
      eventId: 'dag-deploy',
      severityLevel: 'medium',
      meta: {
        actionType: 'deploy',
        entityRef: INPUT.componentRef,
        environment: 'analytics-dev',
        dagId: 'orders_daily',
        actor: 'user:default/mock',
        taskId: 'mock-task-id',
      },
    };
    expect(auditEvents).toEqual([
      initiated,
      { status: 'succeeded', meta: { outcome: 'created', after } },
      initiated,
      {
        status: 'succeeded',
        meta: { outcome: 'unchanged', before: after, after },
      },
    ]);
  });

  it('tells the true plan in a dry run and writes nothing', async () => {
    const { deploy, dagBucket, auditEvents } = setUp();
    await expect(deploy({}, { isDryRun: true })).resolves.toMatchObject({
      outcome: 'planned',
      files: [
        {
          action: 'create',
          sha256:
            '512d0f29088c76daad57b9c3569733021775483b2ca319fa56c99a07dd996d4e',
        },
      ],
    });
    expect(dagBucket.keys()).toEqual([]);
    expect(auditEvents).toEqual([]);
  });

  it('leaves environments of CI to CI', async () => {
    const { deploy, dagBucket } = setUp();
    await expect(
      deploy({ environmentName: 'analytics-ci' }),
    ).resolves.toMatchObject({
      outcome: 'left to CI',
      files: [],
      summary: expect.stringMatching(/^CI will deploy/),
    });
    expect(dagBucket.keys()).toEqual([]);
  });

  it.each<[string, object, Parameters<typeof setUp>[0], RegExp]>([
    [
      'an owner who is not the initiator',
      { owner: 'group:default/team-marketing' },
      {},
      /does not belong to group:default\/team-marketing/,
    ],
    [
      'a component that the catalog gives to somebody else',
      {},
      { entities: [workloadEntity('team-marketing')] },
      /belongs to group:default\/team-marketing/,
    ],
    [
      'somebody to whom the policy does not give the permission',
      {},
      { decision: { result: AuthorizeResult.DENY } },
      /mwaa\.dag\.deploy is missing for the DAG orders_daily in analytics-dev/,
    ],
    [
      'an owner outside of the groups of a protected environment',
      { environmentName: 'analytics-prod' },
      {},
      /analytics-prod lets only members of group:default\/on-call deploy/,
    ],
    [
      'an environment that cannot be deployed to',
      { environmentName: 'broken' },
      {},
      /broken could not be created/,
    ],
    ['a missing folder', { sourcePath: 'nowhere' }, {}, /no folder "nowhere"/],
    ['a folder outside', { sourcePath: '../..' }, {}, /not allowed/],
    [
      'an expression that failed',
      { sourcePath: '${{ steps.render.output.dagPath }}' },
      {},
      /sourcePath/,
    ],
  ])('refuses %s and writes nothing', async (_, changes, given, why) => {
    const { deploy, dagBucket, auditEvents } = setUp(given);
    await expect(deploy(changes)).rejects.toThrow(why);
    await expect(deploy(changes, { isDryRun: true })).rejects.toThrow(why);
    expect(dagBucket.keys()).toEqual([]);
    // That somebody was refused is recorded, and nothing else.
    expect(auditEvents).not.toContainEqual(
      expect.objectContaining({ status: 'succeeded' }),
    );
  });

  it('leaves the DAG of somebody else alone', async () => {
    const { deploy, dagBucket, auditEvents } = setUp();
    dagBucket.putForeign(`${FOLDER}/orders_daily.py`, 'mine');
    await expect(deploy()).rejects.toThrow(/orders_daily\.py/);
    expect(auditEvents).toEqual([]);
    expect(dagBucket.text(`${FOLDER}/orders_daily.py`)).toBe('mine');
  });

  it('leaves what somebody changed by hand, and records that it failed', async () => {
    const { deploy, dagBucket, auditEvents } = setUp();
    await deploy();
    dagBucket.putForeign(`${FOLDER}/orders_daily.py`, 'mine');
    await expect(deploy()).rejects.toThrow(/changed by somebody else/);
    expect(auditEvents.at(-1)).toMatchObject({
      status: 'failed',
      error: { name: 'ConflictError' },
    });
    expect(dagBucket.text(`${FOLDER}/orders_daily.py`)).toBe('mine');
  });

  it('refuses a bucket that keeps no versions, before anything is written', async () => {
    const { services, dagBucket } = createTestServices();
    services.mwaa.bucketSettings = () =>
      new InMemoryBucketSettings({ versioning: 'Suspended' });
    await expect(
      runAction(createDagDeployAction(services), INPUT, {
        workspacePath: workspace.path,
      }),
    ).rejects.toThrow(/Nothing was written: .*[Vv]ersion/);
    expect(dagBucket.keys()).toEqual([]);
  });

  it('stops when the task is cancelled', async () => {
    const { deploy, dagBucket } = setUp();
    await expect(deploy({}, { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/i,
    );
    expect(dagBucket.keys()).toEqual([]);
  });
});

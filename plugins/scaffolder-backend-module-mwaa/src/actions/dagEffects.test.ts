import { createMockDirectory } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestServices } from '../__testUtils__/createTestServices';
import { deployOrders, ordersYaml } from '../__testUtils__/ordersRepository';
import { runAction } from '../__testUtils__/runAction';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { createDagDeleteAction } from './dagDelete';
import { createDagDeployAction } from './dagDeploy';
import { createDagPlanAction } from './dagPlan';
import { createDagPromoteAction } from './dagPromote';
import { createDagRollbackAction } from './dagRollback';
import { createDagTransferAction } from './dagTransfer';

// The first deployment loads the formatter and the whole palette.
jest.setTimeout(60_000);

const DAG = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
};
const FOLDER = 'dags/orders_daily';
const FILE = `${FOLDER}/orders_daily.py`;
type Given = Parameters<typeof createTestServices>[0];

describe('actions on a deployed DAG', () => {
  const workspace = createMockDirectory();

  const setUp = async ({
    airflowVersion,
    ...given
  }: Given & { airflowVersion?: string } = {}) => {
    const test = createTestServices({ entities: [workloadEntity()], ...given });
    for (const tasks of [1, 2]) {
      await deployOrders(test.services.mwaa, {
        tasks,
        deploymentId: `d${tasks}`,
        airflowVersion,
      });
    }
    const run = (
      create: (
        services: typeof test.services,
      ) => Parameters<typeof runAction>[0],
      input: object,
      context: Parameters<typeof runAction>[2] = {},
    ) =>
      runAction(
        create(test.services),
        { ...DAG, ...input },
        { workspacePath: workspace.path, ...context },
      );
    const manifest = () =>
      JSON.parse(test.dagBucket.text(`${FOLDER}/deployment.json`)!);
    return { ...test, run, manifest };
  };

  beforeEach(() =>
    workspace.setContent({
      'dag.yaml': ordersYaml(2),
      'dags/orders_daily/orders_daily.py': 'from airflow import DAG\n',
    }),
  );

  describe('mwaa:dag:plan', () => {
    const rendered = {
      specificationSha256: 'a'.repeat(64),
      generatorVersion: '1.0.0',
    };

    it('tells what a deployment would change, with the differences', async () => {
      const { run, dagBucket } = await setUp();
      const before = dagBucket.keys();
      const plan = await run(createDagPlanAction, rendered);
      expect(plan).toMatchObject({
        outcome: 'update',
        files: [
          {
            path: 'orders_daily.py',
            action: 'update',
            diff: expect.stringContaining('+from airflow import DAG'),
          },
        ],
        conflicts: [],
        summary: expect.stringMatching(/would be updated[\s\S]*```diff/),
      });
      expect(plan.preflight).toContainEqual(
        expect.objectContaining({ id: 'bucket-versioning', status: 'pass' }),
      );
      expect(dagBucket.keys()).toEqual(before);
    });

    it('tells what stands against it, and is no error', async () => {
      const { run, dagBucket } = await setUp();
      dagBucket.putForeign(FILE, 'by hand');
      await expect(run(createDagPlanAction, rendered)).resolves.toMatchObject({
        outcome: 'conflict',
        conflicts: [expect.stringContaining('changed by somebody else')],
      });
    });

    it.each([
      ['rollback', 'update', 'update'],
      ['delete', 'delete', 'delete'],
    ])('tells what a %s would do', async (operation, outcome, action) => {
      const { run } = await setUp();
      await expect(
        run(createDagPlanAction, { operation }),
      ).resolves.toMatchObject({
        outcome,
        files: [{ path: 'orders_daily.py', action }],
      });
    });

    it('lists what can be gone back to, as text and as ids', async () => {
      const { run } = await setUp();
      const plan = await run(createDagPlanAction, { operation: 'rollback' });
      expect(plan).toMatchObject({
        restored: 'd1',
        deployments: [
          { deploymentId: 'd2', state: 'applied', isCurrent: true },
          { deploymentId: 'd1', operation: 'deploy', isCurrent: false },
        ],
        summary: expect.stringMatching(
          /- d2: deploy of .*what stands now[^]*- d1: deploy of .*what would come back/,
        ),
      });
    });

    it('shows the files of others to nobody', async () => {
      const { run } = await setUp({
        ownershipEntityRefs: ['user:default/mock'],
      });
      await expect(
        run(createDagPlanAction, { operation: 'delete' }),
      ).rejects.toThrow(/does not belong to group:default\/team-orders/);
    });
  });

  describe('mwaa:dag:rollback', () => {
    it('brings back the deployment before, says why, and is audited', async () => {
      const { run, manifest, auditEvents } = await setUp();
      await expect(
        run(createDagRollbackAction, { reason: 'wrong totals' }),
      ).resolves.toMatchObject({
        outcome: 'updated',
        restored: 'd1',
        deploymentId: expect.any(String),
        summary: expect.stringContaining('Restored from deployment `d1`'),
      });
      expect(manifest()).toMatchObject({
        operation: 'rollback',
        actor: 'user:default/mock',
        reason: 'wrong totals',
        restored: { deploymentId: 'd1' },
      });
      expect(auditEvents).toMatchObject([
        { eventId: 'dag-rollback', status: 'initiated' },
        {
          status: 'succeeded',
          meta: {
            before: { deploymentId: 'd2' },
            after: { state: 'applied' },
          },
        },
      ]);
    });

    it('warns of files that were rendered for another Airflow', async () => {
      const { run } = await setUp({ airflowVersion: '3.0.1' });
      await expect(run(createDagRollbackAction, {})).resolves.toMatchObject({
        summary: expect.stringMatching(
          /rendered for Airflow 3\.0\.1, and analytics-dev runs 3\.0\.6/,
        ),
      });
    });

    it('must be acknowledged by the next deployment', async () => {
      const { run, manifest } = await setUp();
      await run(createDagRollbackAction, {});
      const deploy = (input: object = {}) =>
        run(createDagDeployAction, {
          owner: 'group:default/team-orders',
          specificationSha256: 'a'.repeat(64),
          generatorVersion: '1.0.0',
          ...input,
        });
      await expect(deploy()).rejects.toThrow(/rolled back to deployment d1/);
      await expect(
        deploy({ acknowledgeRollback: manifest().deploymentId }),
      ).resolves.toMatchObject({ outcome: 'updated' });
    });

    it('only plans in a dry run, and records nothing', async () => {
      const { run, manifest, auditEvents } = await setUp();
      await expect(
        run(createDagRollbackAction, {}, { isDryRun: true }),
      ).resolves.toMatchObject({
        outcome: 'planned',
        files: [{ diff: expect.stringContaining('task_1') }],
      });
      expect(manifest().deploymentId).toBe('d2');
      expect(auditEvents).toEqual([]);
    });
  });

  describe('mwaa:dag:delete', () => {
    it('pauses the DAG, removes it, and is audited', async () => {
      const { run, dagBucket, auditEvents } = await setUp();
      await expect(
        run(createDagDeleteAction, { confirmation: 'orders_daily' }),
      ).resolves.toMatchObject({
        outcome: 'deleted',
        files: [{ path: 'orders_daily.py', action: 'delete' }],
        left: [],
        summary: expect.stringMatching(/removed[\s\S]*Airflow/),
      });
      expect(dagBucket.keys()).toEqual([]);
      expect(auditEvents).toMatchObject([
        { eventId: 'dag-delete', severityLevel: 'high', status: 'initiated' },
        { status: 'succeeded', meta: { before: { deploymentId: 'd2' } } },
      ]);
    });

    it('removes what a component left that the catalog no longer knows', async () => {
      const { run, dagBucket } = await setUp({ entities: [] });
      await run(createDagDeleteAction, { confirmation: 'orders_daily' });
      expect(dagBucket.keys()).toEqual([]);
    });

    it.each<[string, object, Given, RegExp]>([
      ['another dag_id', { confirmation: 'orders' }, {}, /repeat its dag_id/],
      [
        'somebody who does not own it',
        { confirmation: 'orders_daily' },
        { ownershipEntityRefs: ['user:default/mock'] },
        /does not belong to group:default\/team-orders/,
      ],
      [
        'what the policy denies',
        { confirmation: 'orders_daily' },
        { decision: { result: AuthorizeResult.DENY } },
        /mwaa\.dag\.delete is missing/,
      ],
      [
        'a component that nobody knows',
        { confirmation: 'orders_daily', componentRef: 'component:default/x' },
        { entities: [] },
        /Neither the catalog nor a deployed DAG/,
      ],
    ])('refuses %s', async (_, input, given, why) => {
      const { run, dagBucket } = await setUp(given);
      await expect(run(createDagDeleteAction, input)).rejects.toThrow(why);
      expect(dagBucket.text(FILE)).toBeDefined();
    });

    it('tells the audit log when it fails', async () => {
      const { run, dagBucket, auditEvents } = await setUp();
      dagBucket.putForeign(`${FOLDER}/notes.txt`, 'mine');
      await expect(
        run(createDagDeleteAction, { confirmation: 'orders_daily' }),
      ).rejects.toThrow(/notes\.txt is foreign/);
      expect(auditEvents[1]).toMatchObject({ status: 'failed' });
      await expect(
        run(createDagDeleteAction, {
          confirmation: 'orders_daily',
          acceptDrift: true,
        }),
      ).resolves.toMatchObject({ left: [`${FOLDER}/notes.txt`] });
    });
  });

  describe('mwaa:dag:promote', () => {
    const promotion = {
      fromEnvironmentName: 'analytics-dev',
      environmentName: 'legacy',
    };

    it('renders for the other Airflow, shows what differs, and deploys', async () => {
      const { run, legacyBucket, auditEvents } = await setUp();
      await expect(
        run(createDagPromoteAction, promotion),
      ).resolves.toMatchObject({
        outcome: 'created',
        differences: [
          {
            path: 'orders_daily.py',
            change: 'changed',
            diff: expect.stringMatching(/^-.*airflow\.sdk import DAG$/m),
          },
        ],
        summary: expect.stringContaining('Airflow 2.7.2'),
      });
      expect(legacyBucket.text(FILE)).toContain('from airflow import DAG');
      expect(auditEvents[0]).toMatchObject({ eventId: 'dag-promote' });
      await expect(
        run(createDagPromoteAction, promotion),
      ).resolves.toMatchObject({ outcome: 'unchanged' });
    });

    it('only plans when told to, and records nothing', async () => {
      const { run, legacyBucket, auditEvents } = await setUp();
      await expect(
        run(createDagPromoteAction, { ...promotion, planOnly: true }),
      ).resolves.toMatchObject({
        outcome: 'planned',
        files: [{ path: 'orders_daily.py', action: 'create' }],
        summary: expect.stringContaining('Airflow 2.7.2'),
      });
      expect(legacyBucket.keys()).toEqual([]);
      expect(auditEvents).toEqual([]);
    });

    it.each<
      [
        string,
        (bucket: { putForeign(key: string, text: string): unknown }) => void,
        RegExp,
      ]
    >([
      [
        'another specification than the one that runs',
        () => workspace.setContent({ 'dag.yaml': ordersYaml(3) }),
        /another specification/,
      ],
      [
        'what was changed by hand',
        bucket => bucket.putForeign(FILE, 'by hand'),
        /changed by hand in analytics-dev/,
      ],
      ['a workspace without dag.yaml', () => workspace.clear(), /no dag\.yaml/],
    ])('refuses %s', async (_, change, why) => {
      const { run, dagBucket, legacyBucket } = await setUp();
      change(dagBucket);
      await expect(run(createDagPromoteAction, promotion)).rejects.toThrow(why);
      expect(legacyBucket.keys()).toEqual([]);
    });
  });

  describe('mwaa:dag:transfer', () => {
    it('follows a change of the owner in the catalog', async () => {
      const { run, manifest, auditEvents } = await setUp({
        entities: [workloadEntity('team-marketing')],
      });
      await expect(run(createDagTransferAction, {})).resolves.toMatchObject({
        outcome: 'transferred',
        before: { owner: 'group:default/team-orders' },
        after: { owner: 'group:default/team-marketing' },
      });
      expect(manifest()).toMatchObject({
        owner: 'group:default/team-marketing',
      });
      expect(auditEvents).toMatchObject([
        { eventId: 'dag-transfer', status: 'initiated' },
        { status: 'succeeded' },
      ]);
    });

    it('is for the owner in the manifest alone', async () => {
      const { run, manifest } = await setUp({
        entities: [workloadEntity('team-marketing')],
        ownershipEntityRefs: ['group:default/team-marketing'],
      });
      await expect(run(createDagTransferAction, {})).rejects.toThrow(
        /does not belong to group:default\/team-orders/,
      );
      expect(manifest().owner).toBe('group:default/team-orders');
    });
  });

  it('deploys handwritten Python as it is', async () => {
    const { services, dagBucket } = createTestServices();
    await runAction(
      createDagDeployAction(services),
      { ...DAG, owner: 'group:default/team-orders', origin: 'handwritten' },
      { workspacePath: workspace.path },
    );
    expect(dagBucket.text(FILE)).toBe('from airflow import DAG\n');
    expect(
      JSON.parse(dagBucket.text(`${FOLDER}/deployment.json`)!),
    ).toMatchObject({ origin: 'handwritten', airflowVersion: '3.0.6' });
  });
});

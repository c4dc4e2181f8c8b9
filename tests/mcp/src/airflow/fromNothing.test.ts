import { DagRun, ImportProblem } from 'backstage-plugin-mwaa-common';
import { s3Of } from 'tests-template';
import { ordersSpec } from '../backend/ordersSpec';
import { Mcp, startMcp } from '../backend/startMcp';
import { Agent, agentOf } from '../client/agentOf';
import { userHeader } from '../client/connect';
import { until } from '../client/until';
import { dag, Orders, ordersOf, whose } from './ordersOf';

// Airflow looks for new files and starts tasks when it comes to it.
jest.setTimeout(600_000);

const { environment } = dag;
const MODULE = 'airflow.providers.amazon.aws.operators.nothing';
const BUCKET = 'local-analytics-dev';
const SPEC = ordersSpec(BUCKET);

interface ImportErrors {
  importErrors: { value: { problems: ImportProblem[] } };
}

/*
 * The tools in the order in which their descriptions lead, over a real
 * Airflow. Each test goes on where the one before ended.
 */
describe('an agent of Ada, of the Orders team', () => {
  let mcp: Mcp;
  let ada: Agent;
  let ben: Agent;
  let orders: Orders;
  let firstDeployment: unknown;

  beforeAll(async () => {
    mcp = await startMcp({ airflows: [environment] });
    ada = agentOf(await mcp.connect(userHeader('ada')));
    orders = ordersOf(ada);
    ben = agentOf(await mcp.connect(userHeader('ben')));
  });
  afterAll(() => mcp?.stop());

  it('finds out where a DAG can go, and what it consists of', async () => {
    const { environments } = await ada.call('list-environments');
    expect(environments).toContainEqual(
      expect.objectContaining({ id: environment, deployFrom: 'template' }),
    );
    const { fields } = await ada.call('describe-dag-specification');
    const names = (fields as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(SPEC)));
    const { operators } = await ada.call('list-operators', {
      environment,
      search: 's3 object',
    });
    for (const { operator, with: given } of SPEC.tasks) {
      expect(operators).toContainEqual(
        expect.objectContaining({ id: operator }),
      );
      const described = await ada.call<{
        operator: { fields: { name: string }[] };
      }>('describe-operator', { operator, environment });
      const known = described.operator.fields.map(({ name }) => name);
      expect(known).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    expect(await orders.status()).toMatchObject({ state: 'not-deployed' });
  });

  it('is told what is wrong, and mends it', async () => {
    const [write, read] = SPEC.tasks;
    const { s3_key: _, ...rest } = write.with;
    const wrong = {
      ...SPEC,
      tasks: [
        { ...write, with: rest },
        { ...read, after: ['wirte'] },
      ],
    };
    const told = await ada.call('validate-dag', { environment, spec: wrong });
    expect(told).toMatchObject({ valid: false });
    expect(told.problems).toEqual([
      expect.stringMatching(/^tasks\[1\]\.after\[0\]: .*write/),
      expect.stringMatching(/^tasks\[0\]\.with\.s3_key: /),
    ]);
    expect(
      await ada.call('validate-dag', { environment, spec: SPEC }),
    ).toMatchObject({
      valid: true,
      iamActions: expect.arrayContaining(['s3:PutObject']),
    });
    const { files } = await ada.call('render-dag', { environment, spec: SPEC });
    expect(files).toEqual([
      {
        path: 'orders_daily.py',
        content: expect.stringContaining('S3CreateObjectOperator('),
      },
    ]);
  });

  it('deploys what was planned, which nobody else may', async () => {
    const { planDigest, outcome } = await orders.plan(SPEC);
    expect(outcome).toBe('create');
    const request = { ...whose, spec: SPEC, planDigest, reason: 'asked for' };
    await expect(ben.call('deploy-dag', request)).rejects.toThrow(
      /^NotAllowedError: user:default\/ben does not belong to/,
    );
    await expect(
      ada.call('deploy-dag', { ...request, planDigest: 'a'.repeat(64) }),
    ).rejects.toThrow(/^ConflictError: .*Plan again/);
    const deployed = await ada.call('deploy-dag', request);
    expect(deployed).toMatchObject({ outcome: 'created', dagId: dag.dagId });
    firstDeployment = deployed.deploymentId;
    expect(await orders.status()).toMatchObject({ state: 'pending' });
    expect(await ada.call('deploy-dag', request)).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it('sees Airflow take it, unpauses and triggers it, and sees it run', async () => {
    expect(await orders.parsed()).toMatchObject({
      isVerified: true,
      state: 'paused',
      airflow: { value: { params: { text: { default: 'done' } } } },
    });
    expect(await ada.call('unpause-dag', dag)).toMatchObject({
      isPaused: false,
    });
    const trigger = {
      ...dag,
      params: { text: 'of the agent' },
      requestId: '1',
    };
    const { run } = await ada.call('trigger-dag', trigger);
    expect(await ada.call('trigger-dag', trigger)).toMatchObject({
      run: { runId: (run as DagRun).runId },
    });
    expect(await orders.ended()).toMatchObject({
      runId: (run as DagRun).runId,
      state: 'success',
      states: { success: 2 },
      params: { text: 'of the agent' },
    });
    const log = await ada.call('get-task-log', {
      ...dag,
      runId: (run as DagRun).runId,
      taskId: 'write',
    });
    expect((log.lines as string[]).length).toBeGreaterThan(1);
    expect(await orders.status()).toMatchObject({ state: 'succeeding' });
    const s3 = s3Of(mcp.aws);
    expect(await s3.text(BUCKET, 'orders/copy')).toBe('of the agent');
    s3.close();
    await expect(
      ada.call('trigger-dag', { ...dag, params: { text: 7 } }),
    ).rejects.toThrow(/^InputError: /);
  });

  it('is the only one who may do anything to it', async () => {
    expect(await ben.call('get-dag-status', dag)).toMatchObject({
      state: 'succeeding',
      may: {
        operate: {
          allowed: false,
          reason: expect.stringContaining('team-orders'),
        },
      },
    });
    for (const [tool, input] of [
      ['pause-dag', {}],
      ['unpause-dag', {}],
      ['trigger-dag', {}],
      ['roll-back-dag', { reason: 'tried' }],
    ] as const) {
      await expect(ben.call(tool, { ...dag, ...input })).rejects.toThrow(
        /^NotAllowedError: user:default\/ben does not belong to group:default\/team-orders/,
      );
    }
  });

  it('finds the line of what Airflow cannot import, and goes back', async () => {
    const [write, read] = SPEC.tasks;
    const broken = {
      ...SPEC,
      tasks: [write, { ...read, operator: `${MODULE}.Reader` }],
    };
    await orders.deploy(broken);
    expect(await orders.parsed()).toMatchObject({ state: 'broken' });
    const { importErrors } = await ada.call<ImportErrors>(
      'list-import-errors',
      dag,
    );
    expect(importErrors.value.problems).toEqual([
      expect.objectContaining({
        file: 'orders_daily/orders_daily.py',
        summary: `ModuleNotFoundError: No module named '${MODULE}'`,
        source: `from ${MODULE} import Reader`,
      }),
    ]);
    const rolledBack = await ada.call('roll-back-dag', {
      ...dag,
      reason: 'it cannot be imported',
    });
    expect(rolledBack).toMatchObject({
      outcome: 'restored',
      restoredDeploymentId: firstDeployment,
    });
    expect(await orders.parsed()).toMatchObject({
      isVerified: true,
      state: 'succeeding',
    });
    const { dags } = await ada.call('get-environment', { environment });
    expect(dags).toMatchObject({
      value: { dags: [{ dagId: dag.dagId, owner: whose.owner }], omitted: 0 },
    });
    const { history } = await ada.call<{
      history: { value: { deployments: object[] } };
    }>('list-dag-deployments', dag);
    expect(history.value.deployments).toMatchObject([
      { operation: 'rollback', requestedBy: 'action mwaa:roll-back-dag' },
      { operation: 'deploy', reason: 'asked for' },
      { deploymentId: firstDeployment, requestedBy: 'action mwaa:deploy-dag' },
    ]);
  });

  it('acknowledges the roll back, and reads why a task failed', async () => {
    const failing = ordersSpec(BUCKET, 'orders/nothing');
    const { outcome, conflicts } = await orders.plan(failing);
    expect(outcome).toBe('conflict');
    const [, acknowledgeRollback] = /acknowledge the roll back ([\w-]+)/.exec(
      (conflicts as string[])[0],
    )!;
    expect(await orders.deploy(failing, { acknowledgeRollback })).toMatchObject(
      {
        outcome: 'updated',
      },
    );
    expect(await orders.parsed()).toMatchObject({ isVerified: true });
    await ada.call('trigger-dag', dag);
    const run = await orders.ended();
    expect(run).toMatchObject({
      state: 'failed',
      tasks: [
        { taskId: 'read', state: 'failed', tryNumber: 1 },
        { taskId: 'write', state: 'success' },
      ],
    });
    const { lines } = await ada.call('get-task-log', {
      ...dag,
      runId: run.runId,
      taskId: 'read',
    });
    expect((lines as string[]).join('\n')).toContain('NoSuchKey');
    expect(await orders.status()).toMatchObject({ state: 'failing' });
  });

  it('has the task done again once its cause is gone', async () => {
    const s3 = s3Of(mcp.aws);
    await s3.put(BUCKET, 'orders/nothing', 'there now');
    s3.close();
    const { runId } = await orders.newestRun();
    const again = {
      ...dag,
      runId,
      taskIds: ['read'],
      onlyFailed: true,
      downstream: true,
    };
    await expect(ben.call('clear-dag-tasks', again)).rejects.toThrow(
      /^NotAllowedError: /,
    );
    expect(await ada.call('clear-dag-tasks', again)).toEqual({
      cleared: [{ taskId: 'read' }],
      omitted: 0,
    });
    expect(await orders.ended()).toMatchObject({
      runId,
      state: 'success',
      tasks: expect.arrayContaining([
        expect.objectContaining({ taskId: 'read', tryNumber: 2 }),
      ]),
    });
    expect(await ada.call('pause-dag', dag)).toMatchObject({
      isPaused: true,
    });
  });

  it('sees what somebody changed by hand, and never read too much', async () => {
    const s3 = s3Of(mcp.aws);
    await s3.put(BUCKET, 'dags/orders_daily/orders_daily.py', '# airflow dag');
    s3.close();
    const drift = await until(
      () =>
        ada.call<{ drift: { value: { state: string } } }>('get-dag-drift', dag),
      answer => answer.drift.value.state !== 'in-place',
    );
    expect(drift).toMatchObject({
      drift: {
        value: {
          state: 'changed',
          files: [{ path: 'orders_daily.py', drift: 'changed' }],
        },
      },
    });
    const { outcome, conflicts } = await orders.plan(SPEC);
    expect([outcome, conflicts]).toEqual([
      'conflict',
      [expect.stringContaining('changed by somebody else')],
    ]);
    expect(ada.longest()).toBeLessThan(15_000);
  });
});

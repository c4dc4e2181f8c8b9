import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestServices } from '../__testUtils__/createTestServices';
import { deployOrders } from '../__testUtils__/ordersRepository';
import { runAction } from '../__testUtils__/runAction';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { createDagVerifyAction } from './dagVerify';

// The first deployment loads the formatter and the whole palette.
jest.setTimeout(60_000);

const DAG = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
};
const FILE = '/usr/local/airflow/dags/orders_daily/orders_daily.py';
const TEXT = `Traceback (most recent call last):
  File "${FILE}", line 20, in <module>
    task_0 = EmptyOperator(task_id="task_0")
\`\`\`ModuleNotFoundError: No module named 'x'`;

describe('mwaa:dag:verify', () => {
  const setUp = async (
    deployments: number,
    given: Parameters<typeof createTestServices>[0] = {},
  ) => {
    const test = createTestServices({ entities: [workloadEntity()], ...given });
    for (let count = 1; count <= deployments; count += 1) {
      await deployOrders(test.services.mwaa, {
        tasks: count,
        deploymentId: `d${count}`,
      });
    }
    const manifest = () =>
      JSON.parse(test.dagBucket.text('dags/orders_daily/deployment.json')!);
    const parse = (isPaused = true) => {
      const { deploymentDigest } = manifest();
      test.airflow.put('orders_daily', {
        isPaused,
        details: { deploymentDigest },
      });
    };
    /** From the second look on, Airflow fails to import what is deployed, until something else is. */
    const fail = () => {
      const broken = manifest().deploymentId;
      const { airflow } = test;
      let looks = 0;
      Object.defineProperty(airflow, 'importErrors', {
        get: () => {
          looks += 1;
          if (looks === 1) return [];
          if (manifest().deploymentId === broken) {
            return [{ fileName: FILE, text: TEXT, at: '2100-01-01T00:00:00Z' }];
          }
          parse();
          return [];
        },
      });
    };
    const run = (
      input: object = {},
      context: Parameters<typeof runAction>[2] = {},
    ) =>
      runAction(
        createDagVerifyAction(test.services),
        { ...DAG, budgetSeconds: 3, ...input },
        context,
      );
    return { ...test, manifest, parse, fail, run };
  };

  it('tells that Airflow has parsed what is deployed, and whether it is paused', async () => {
    const { run, parse } = await setUp(1);
    parse();
    expect(await run()).toEqual({
      state: 'verified',
      reason:
        'Airflow in analytics-dev has parsed exactly this version. The DAG is paused: unpause it when it shall run',
      isPaused: true,
      waitedSeconds: 0,
      summary: expect.stringMatching(/^\*\*Verified\*\* after 0 s: /),
    });
    parse(false);
    expect(await run()).toMatchObject({ isPaused: false });
  });

  it('fails where Airflow cannot import it, unless it is only to tell so', async () => {
    const { run, fail } = await setUp(1);
    fail();
    await expect(run()).rejects.toThrow(
      /^Airflow in analytics-dev cannot import the DAG: orders_daily\/orders_daily\.py, line 20, task task_0: .*ModuleNotFoundError.*roll back\nTraceback/,
    );
    expect(await run({ onImportError: 'report' })).toMatchObject({
      state: 'import-error',
      importError: {
        file: 'orders_daily/orders_daily.py',
        line: 20,
        taskId: 'task_0',
        text: TEXT,
      },
      summary: expect.stringContaining(`\`\`\`\`\n${TEXT}\n\`\`\`\``),
    });
  });

  it('brings the deployment before back when it may, and is audited', async () => {
    const { run, fail, manifest, auditEvents } = await setUp(2);
    fail();
    const outputs = await run({
      onImportError: 'rollback',
      deploymentId: 'd2',
    });
    expect(outputs).toMatchObject({
      state: 'import-error',
      importError: { taskId: 'task_0' },
      rollback: {
        deploymentId: manifest().deploymentId,
        restored: 'd1',
        state: 'verified',
      },
      summary: expect.stringContaining('must acknowledge this roll back'),
    });
    expect(manifest()).toMatchObject({
      operation: 'rollback',
      reason: expect.stringMatching(/^Airflow could not import d2: /),
      restored: { deploymentId: 'd1' },
    });
    expect(auditEvents).toContainEqual(
      expect.objectContaining({ eventId: 'dag-rollback' }),
    );
    // The step, run again after a crash, neither rolls back again nor forgets.
    expect(
      await run({ onImportError: 'rollback', deploymentId: 'd2' }),
    ).toMatchObject({
      state: 'import-error',
      rollback: { restored: 'd1', state: 'verified' },
    });
  });

  it('says that there is nothing to go back to', async () => {
    const { run, fail, manifest } = await setUp(1);
    fail();
    expect(await run({ onImportError: 'rollback' })).toMatchObject({
      state: 'import-error',
      rollbackProblem: expect.stringMatching(/\w/),
      summary: expect.stringContaining('Not rolled back'),
    });
    expect(manifest().deploymentId).toBe('d1');
  });

  it('rolls nothing back for somebody who may not, and says so before it waits', async () => {
    const { run, airflow } = await setUp(2, {
      decision: { result: AuthorizeResult.DENY },
    });
    await expect(run({ onImportError: 'rollback' })).rejects.toThrow(
      /mwaa\.dag\.rollback/,
    );
    expect(airflow.calls()).toBe(0);
  });

  it('says why it cannot tell', async () => {
    const { run } = await setUp(1);
    expect(await run({ budgetSeconds: 0 })).toMatchObject({
      state: 'unverified',
      kind: 'timeout',
      reason: expect.stringMatching(/does not list the DAG orders_daily yet/),
    });
    expect(await run({ deploymentId: 'd0' })).toMatchObject({
      state: 'unverified',
      kind: 'superseded',
      reason: expect.stringContaining('d1, a deploy'),
    });
  });

  it('waits for nothing in a dry run, also of a component that is to be made', async () => {
    const { run, airflow } = await setUp(0, { entities: [] });
    expect(
      await run({ owner: 'group:default/team-orders' }, { isDryRun: true }),
    ).toMatchObject({ state: 'unverified', kind: 'dry-run' });
    expect(airflow.calls()).toBe(0);
  });

  it('tells nobody but its owner', async () => {
    const { run } = await setUp(1, {
      ownershipEntityRefs: ['user:default/mock'],
    });
    await expect(run()).rejects.toThrow(
      /does not belong to group:default\/team-orders/,
    );
  });
});

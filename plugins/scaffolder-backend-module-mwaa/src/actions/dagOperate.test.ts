import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { createTestServices } from '../__testUtils__/createTestServices';
import { runAction } from '../__testUtils__/runAction';
import { workloadEntity } from '../__testUtils__/workloadEntity';
import { createDagPauseAction } from './dagPause';
import { createDagTriggerAction } from './dagTrigger';
import { createDagUnpauseAction } from './dagUnpause';

const DAG = {
  environmentName: 'analytics-dev',
  dagId: 'orders_daily',
  componentRef: 'component:default/daily-orders',
};
type Given = Parameters<typeof createTestServices>[0];
type Context = Parameters<typeof runAction>[2];

const actions = {
  trigger: createDagTriggerAction,
  pause: createDagPauseAction,
  unpause: createDagUnpauseAction,
};

function setUp(given: Given = {}) {
  const test = createTestServices({ entities: [workloadEntity()], ...given });
  const { airflow } = test;
  airflow.put('orders_daily', {
    isPaused: false,
    details: {
      params: {
        limit: { schema: { type: 'integer', minimum: 1 }, default: 10 },
      },
    },
  });
  const run = (
    verb: keyof typeof actions,
    input: object = {},
    context: Context = {},
  ) => runAction(actions[verb](test.services), { ...DAG, ...input }, context);
  const runs = async () =>
    (await airflow.listRuns('orders_daily', { limit: 10 })).runs;
  /** The run ends as soon as it is there. */
  const end = (state: DagRun['state'], failed: string[] = []) =>
    Object.defineProperty(airflow, 'getRun', {
      value: async (_: string, runId: string) => {
        airflow.put('orders_daily', {
          instances: failed.map(taskId => ({
            runId,
            taskId,
            state: 'failed',
            tryNumber: 2,
          })),
        });
        return { runId, state, type: 'manual' };
      },
    });
  return { ...test, run, runs, end };
}

describe('mwaa:dag:trigger', () => {
  it('starts one run, also when the step runs again, and is audited', async () => {
    const { run, runs, auditEvents } = setUp();
    const input = { params: { limit: 5 }, logicalDate: '2026-01-01T00:00:00Z' };
    const first = await run('trigger', input);
    expect(first).toEqual({
      runId: expect.stringMatching(/^backstage__[\w-]+__[0-9a-f]{12}$/),
      state: 'queued',
      logicalDate: '2026-01-01T00:00:00Z',
      isPaused: false,
    });
    expect(await run('trigger', input)).toEqual(first);
    expect(await runs()).toMatchObject([
      {
        runId: first.runId,
        params: { limit: 5 },
        note: expect.stringMatching(/by user:default\/mock \(scaffolder task/),
      },
    ]);
    expect(auditEvents).toContainEqual(
      expect.objectContaining({ eventId: 'dag-trigger' }),
    );
  });

  it('starts another run for other input, of another step or task', async () => {
    const { run } = setUp();
    const ids = [
      await run('trigger', { logicalDate: '2026-01-01T00:00:00Z' }),
      await run('trigger', { logicalDate: '2026-01-02T00:00:00Z' }),
      await run(
        'trigger',
        { logicalDate: '2026-01-03T00:00:00Z' },
        { step: { id: 'again' } },
      ),
      await run(
        'trigger',
        { logicalDate: '2026-01-04T00:00:00Z' },
        { task: { id: 'other' } },
      ),
    ].map(({ runId }) => runId);
    expect(new Set(ids).size).toBe(4);
  });

  it('names every param that the DAG does not take, and asks for no run', async () => {
    const { run, runs } = setUp();
    await expect(
      run('trigger', { params: { limit: 0, limt: 1 } }),
    ).rejects.toThrow(
      /has 2 problems:[^]*limt: is no param of this DAG; it has limit[^]*limit: must be >= 1/,
    );
    expect(await runs()).toEqual([]);
  });

  it('waits for the end', async () => {
    const { run, end } = setUp();
    end('success');
    expect(await run('trigger', { wait: true })).toMatchObject({
      state: 'success',
    });
  });

  it('fails with a run that fails, and names its tasks', async () => {
    const { run, end } = setUp();
    end('failed', ['load', 'g.check']);
    await expect(run('trigger', { wait: true })).rejects.toThrow(
      /^The run backstage__.* of orders_daily failed: load \(attempt 2\), g\.check \(attempt 2\)/,
    );
  });

  it('says that the time is up, and that the run goes on', async () => {
    const { run } = setUp();
    await expect(
      run('trigger', { wait: true, budgetSeconds: 0 }),
    ).rejects.toThrow(/still queued after 0 s\. It goes on/);
  });

  it('waits for no run that cannot start', async () => {
    const { run, runs, airflow } = setUp();
    airflow.put('orders_daily', { isPaused: true });
    await expect(run('trigger', { wait: true })).rejects.toThrow(
      /is paused.*unpause it first/,
    );
    expect(await runs()).toEqual([]);
    expect(await run('trigger')).toMatchObject({ isPaused: true });
  });

  it('starts nothing in a dry run, and tells the true id', async () => {
    const { run, runs } = setUp();
    const planned = await run('trigger', {}, { isDryRun: true });
    expect(planned).toMatchObject({ state: 'planned', isPaused: false });
    expect(await runs()).toEqual([]);
    expect((await run('trigger')).runId).toBe(planned.runId);
  });
});

describe('mwaa:dag:pause and mwaa:dag:unpause', () => {
  it('change what is not so yet, and are audited', async () => {
    const { run, airflow, auditEvents } = setUp();
    expect(await run('pause')).toEqual({ outcome: 'paused', isPaused: true });
    expect(await run('pause')).toEqual({
      outcome: 'unchanged',
      isPaused: true,
    });
    expect(await run('unpause', {}, { isDryRun: true })).toEqual({
      outcome: 'planned',
      isPaused: true,
    });
    expect(await run('unpause')).toEqual({
      outcome: 'unpaused',
      isPaused: false,
    });
    expect(airflow.calls('setPaused')).toBe(2);
    for (const eventId of ['dag-pause', 'dag-unpause']) {
      expect(auditEvents).toContainEqual(expect.objectContaining({ eventId }));
    }
  });
});

describe.each(Object.keys(actions) as (keyof typeof actions)[])(
  'mwaa:dag:%s',
  verb => {
    it('is for those who own the DAG', async () => {
      const { run, airflow } = setUp({
        ownershipEntityRefs: ['user:default/mock'],
      });
      await expect(run(verb)).rejects.toThrow(
        /does not belong to group:default\/team-orders/,
      );
      expect(airflow.calls()).toBe(0);
    });

    it('asks the permission policy, in a dry run too', async () => {
      const { run } = setUp({ decision: { result: AuthorizeResult.DENY } });
      await expect(run(verb, {}, { isDryRun: true })).rejects.toThrow(
        /mwaa\.dag\.operate/,
      );
    });

    it('says that Airflow does not know the DAG', async () => {
      const { run, airflow } = setUp();
      await airflow.deleteDag('orders_daily');
      await expect(run(verb)).rejects.toThrow(
        /does not know the DAG orders_daily \(yet\)/,
      );
    });
  },
);

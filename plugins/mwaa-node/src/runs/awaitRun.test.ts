import { NotAllowedError } from '@backstage/errors';
import { DagRun, TaskInstance } from 'backstage-plugin-mwaa-common';
import { AirflowUnavailableError } from '../airflow/AirflowUnavailableError';
import { InMemoryAirflow } from '../testing/InMemoryAirflow';
import { awaitRun } from './awaitRun';

const run = (state: DagRun['state']): DagRun => ({
  runId: 'r1',
  state,
  type: 'manual',
});
const task = (taskId: string, state: TaskInstance['state']): TaskInstance => ({
  runId: 'r1',
  taskId,
  state,
  tryNumber: 1,
});

describe('awaitRun', () => {
  let airflow: InMemoryAirflow;
  let seconds: number;
  const awaited = (story: (airflow: InMemoryAirflow) => void) =>
    awaitRun({
      airflow,
      dagId: 'orders',
      run: run('queued'),
      budgetSeconds: 60,
      clock: {
        now: () => new Date(seconds * 1000),
        sleep: async ms => {
          seconds += ms / 1000;
          story(airflow);
        },
      },
    });

  beforeEach(() => {
    seconds = 0;
    airflow = new InMemoryAirflow();
    airflow.put('orders', { runs: [run('queued')] });
  });

  it('tells how the run has ended', async () => {
    await expect(
      awaited(there => there.put('orders', { runs: [run('success')] })),
    ).resolves.toEqual({ run: run('success'), failedTasks: [] });
  });

  it('names the tasks that failed, and not those that only waited for them', async () => {
    const failed = task('load', 'failed');
    const instances = [failed, task('report', 'upstream_failed')];
    await expect(
      awaited(there =>
        there.put('orders', { runs: [run('failed')], instances }),
      ),
    ).resolves.toEqual({ run: run('failed'), failedTasks: [failed] });
  });

  it('gives up when the time is up', async () => {
    const { run: last } = await awaited(there =>
      there.put('orders', { runs: [run('running')] }),
    );
    expect(last.state).toBe('running');
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('asks again what Airflow does not answer for a while', async () => {
    const { run: last } = await awaited(there => {
      there.failure =
        seconds < 20
          ? new AirflowUnavailableError('unreachable', 'away')
          : undefined;
      there.put('orders', { runs: [run('success')] });
    });
    expect(last.state).toBe('success');
  });

  it('says that the run is gone, or may not be read', async () => {
    await expect(
      awaited(there => there.put('orders', { runs: [] })),
    ).rejects.toThrow(/knows no run r1 of orders any more/);
    await expect(
      awaited(there => {
        there.failure = new NotAllowedError('no');
      }),
    ).rejects.toThrow('no');
  });
});

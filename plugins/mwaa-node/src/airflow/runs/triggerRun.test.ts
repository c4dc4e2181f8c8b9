import { airflowClient } from '../__testUtils__/airflowClient';
import {
  airflowAnswer,
  airflowRefusal,
  MwaaAnswer,
} from '../__testUtils__/answeringMwaa';

const run = (dag_run_id: string) => ({
  dag_run_id,
  state: 'queued',
  run_type: 'manual',
});
const runs = (ids: string[], total = ids.length): MwaaAnswer =>
  airflowAnswer({ dag_runs: ids.map(run), total_entries: total });
const taken = airflowRefusal(409, { detail: 'already exists' });

describe('triggerRun', () => {
  it('always gives a logical date', async () => {
    const { airflow, asked } = airflowClient('3.0.6', airflowAnswer(run('r')));
    expect(
      await airflow.triggerRun('orders', { runId: 'r', params: { n: 1 } }),
    ).toEqual({ runId: 'r', state: 'queued', type: 'manual' });
    expect(asked()).toEqual([
      {
        Path: '/dags/orders/dagRuns',
        Method: 'POST',
        Body: {
          dag_run_id: 'r',
          logical_date: '2026-11-29T06:00:00.000Z',
          conf: { n: 1 },
        },
      },
    ]);
  });

  it('gives the date and note that are asked for', async () => {
    const { airflow, asked } = airflowClient('2.10.3', airflowAnswer(run('r')));
    const logicalDate = '2026-01-01T00:00:00Z';
    await airflow.triggerRun('orders', { runId: 'r', logicalDate, note: 'n' });
    expect(asked()).toMatchObject([
      { Body: { logical_date: logicalDate, note: 'n' } },
    ]);
  });

  it('finds the run that was started before', async () => {
    const { airflow } = airflowClient('3.0.6', taken, runs(['other', 'r']));
    expect(await airflow.triggerRun('orders', { runId: 'r' })).toMatchObject({
      runId: 'r',
    });
  });

  it.each([
    ['2.10.3', 'execution_date'],
    ['3.0.6', 'run_after'],
  ])('finds one of long ago in %s by its time', async (version, field) => {
    const time = '2020-01-01T00:00:00.123456+00:00';
    const { airflow, asked } = airflowClient(
      version,
      taken,
      runs(['other'], 101),
      airflowAnswer({ task_instances: [{ [field]: time }] }),
      runs(['same-time', 'r']),
    );
    expect(await airflow.triggerRun('orders', { runId: 'r' })).toMatchObject({
      runId: 'r',
    });
    expect(asked().slice(2)).toMatchObject([
      { Body: { dag_run_ids: ['r'], page_limit: 1 } },
      { Body: { [`${field}_gte`]: time, [`${field}_lte`]: time } },
    ]);
  });

  it('says that another run has the logical date', async () => {
    const { airflow } = airflowClient('3.0.6', taken, runs(['other']));
    await expect(
      airflow.triggerRun('orders', { runId: 'r' }),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining('already exists'),
    });
  });

  it('says so as well when there are many and none is it', async () => {
    const { airflow } = airflowClient(
      '3.0.6',
      taken,
      runs(['other'], 101),
      airflowAnswer({ task_instances: [] }),
    );
    await expect(
      airflow.triggerRun('orders', { runId: 'r' }),
    ).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it.each([
    [400, 'Invalid input for param region', 'InputError'],
    [404, "DAG with dag_id: 'orders' not found", 'NotFoundError'],
    [403, 'Forbidden', 'NotAllowedError'],
  ])('tells a %s as it is', async (status, detail, name) => {
    const { airflow, sent } = airflowClient(
      '3.0.6',
      airflowRefusal(status, { detail }),
    );
    await expect(
      airflow.triggerRun('orders', { runId: 'r' }),
    ).rejects.toMatchObject({
      name,
      message: expect.stringContaining(detail),
    });
    expect(sent).toHaveLength(1);
  });

  it('knows no run of a DAG that vanished between two calls', async () => {
    const { airflow } = airflowClient(
      '3.0.6',
      airflowAnswer(run('r')),
      runs([]),
    );
    await airflow.triggerRun('orders', { runId: 'r' });
    expect(await airflow.getRun('orders', 'r')).toBeUndefined();
  });
});

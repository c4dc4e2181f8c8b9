import { airflowClient } from './__testUtils__/airflowClient';
import { airflowAnswer } from './__testUtils__/answeringMwaa';

const page = (name: string, items: object[], total: number) =>
  airflowAnswer({ [name]: items, total_entries: total });
const dag = (index: number) => ({ dag_id: `d${index}`, is_paused: true });
const pages = (count: number, total: number) =>
  Array.from({ length: count }, (_, index) =>
    page('dags', Array(100).fill(dag(index)), total),
  );

describe('lists of MwaaAirflowClient', () => {
  it('asks for one part after the other', async () => {
    const { airflow, asked } = airflowClient(
      '3.0.6',
      page('dags', [dag(1), dag(2)], 3),
      page('dags', [dag(3)], 3),
    );
    const dags = await airflow.listDags();
    expect(dags.map(({ dagId }) => dagId)).toEqual(['d1', 'd2', 'd3']);
    expect(asked()).toEqual([
      expect.objectContaining({
        QueryParameters: { limit: '100', offset: '0', order_by: 'dag_id' },
      }),
      expect.objectContaining({
        QueryParameters: { limit: '100', offset: '2', order_by: 'dag_id' },
      }),
    ]);
  });

  it('ends when items vanish meanwhile', async () => {
    const { airflow } = airflowClient(
      '3.0.6',
      page('dags', [dag(1)], 2),
      page('dags', [], 1),
    );
    expect(await airflow.listDags()).toHaveLength(1);
  });

  it('ends at a thousand', async () => {
    const { airflow, sent } = airflowClient('3.0.6', ...pages(10, 5_000));
    expect(await airflow.listDags()).toHaveLength(1_000);
    expect(sent).toHaveLength(10);
  });

  it('asks for no tasks of no runs', async () => {
    const { airflow, sent } = airflowClient('3.0.6');
    expect(await airflow.listTaskInstances('orders', [])).toEqual([]);
    expect(sent).toEqual([]);
  });

  it.each([
    ['scheduled', '2026-01-02T00:00:00.000Z'],
    ['manual', '2026-01-02T07:10:00.000Z'],
    ['dataset_triggered', '2026-01-02T07:10:00.000Z'],
  ])('knows when a %s run of 2.x could start', async (run_type, runAfter) => {
    const run = {
      dag_run_id: 'r',
      state: 'queued',
      run_type,
      logical_date:
        run_type === 'scheduled'
          ? '2026-01-01T00:00:00+00:00'
          : '2026-01-02T07:10:00+00:00',
      data_interval_end: '2026-01-02T00:00:00+00:00',
    };
    const { airflow } = airflowClient('2.10.3', page('dag_runs', [run], 1));
    const { runs } = await airflow.listRuns('orders', { limit: 1 });
    expect(runs).toMatchObject([{ runAfter }]);
  });

  it.each([
    ['2.10.3', '-id'],
    ['3.0.6', '-run_after'],
  ])('asks %s for the newest runs first', async (version, order_by) => {
    const { airflow, asked } = airflowClient(version, page('dag_runs', [], 40));
    expect(await airflow.listRuns('orders', { limit: 25, offset: 50 })).toEqual(
      { runs: [], total: 40 },
    );
    expect(asked()).toEqual([
      {
        Path: '/dags/~/dagRuns/list',
        Method: 'POST',
        Body: {
          dag_ids: ['orders'],
          order_by,
          page_limit: 25,
          page_offset: 50,
        },
      },
    ]);
  });

  it.each([
    ['2.x', 'dataset_triggered', 'asset'],
    ['3.x', 'asset_triggered', 'asset'],
    ['3.3', 'operator_triggered', 'manual'],
    ['3.3', 'asset_materialization', 'manual'],
  ])('knows how a run of %s came about: %s', async (_, run_type, type) => {
    const run = { dag_run_id: 'r', state: 'running', run_type };
    const { airflow } = airflowClient('3.0.6', page('dag_runs', [run], 1));
    const { runs } = await airflow.listRuns('orders', { limit: 1 });
    expect(runs).toEqual([{ runId: 'r', state: 'running', type }]);
  });

  it.each([
    ['2.7', 'shutdown', 'running'],
    ['3.3', 'awaiting_input', 'deferred'],
    ['every version', null, 'none'],
  ])('knows the state of a task of %s: %s', async (_, state, expected) => {
    const instance = {
      dag_run_id: 'r',
      task_id: 't',
      map_index: 2,
      state,
      try_number: 1,
    };
    const { airflow } = airflowClient(
      '3.0.6',
      page('task_instances', [instance], 1),
    );
    expect(await airflow.listTaskInstances('orders', ['r'])).toEqual([
      {
        runId: 'r',
        taskId: 't',
        mapIndex: 2,
        state: expected,
        tryNumber: 1,
      },
    ]);
  });

  it('says where an answer is not as it is known', async () => {
    const run = { dag_run_id: 'r', state: 'PLANTED', run_type: 'manual' };
    const { airflow } = airflowClient('3.0.6', page('dag_runs', [run], 1));
    await expect(airflow.listRuns('orders', { limit: 1 })).rejects.toThrow(
      /^Airflow lists its runs in a way that is not known: dag_runs\.0\.state$/,
    );
  });

  it('puts tasks behind those that they wait for', async () => {
    const tasks = [
      { task_id: 'a', downstream_task_ids: [] },
      { task_id: 'b', downstream_task_ids: ['d', 'a'], is_mapped: true },
      { task_id: 'c', downstream_task_ids: ['a'], operator_name: '@task' },
      { task_id: 'd', downstream_task_ids: ['a'] },
    ];
    const { airflow } = airflowClient('3.0.6', airflowAnswer({ tasks }));
    expect(await airflow.listTasks('orders')).toEqual([
      { taskId: 'b', isMapped: true, downstream: ['a', 'd'] },
      { taskId: 'c', isMapped: false, downstream: ['a'], operator: '@task' },
      { taskId: 'd', isMapped: false, downstream: ['a'] },
      { taskId: 'a', isMapped: false, downstream: [] },
    ]);
  });
});

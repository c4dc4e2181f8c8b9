import { airflowClient } from '../__testUtils__/airflowClient';
import { airflowAnswer } from '../__testUtils__/answeringMwaa';

const run = (dag_id: string, dag_run_id: string) => ({
  dag_id,
  dag_run_id,
  state: 'success',
  run_type: 'scheduled',
});
const runs = (list: [dagId: string, runId: string][], total = list.length) =>
  airflowAnswer({
    dag_runs: list.map(([dagId, runId]) => run(dagId, runId)),
    total_entries: total,
  });

describe('listLatestRuns', () => {
  it('asks on for DAGs that others hide, and knows which have never run', async () => {
    const { airflow, asked } = airflowClient(
      '3.0.6',
      runs(
        [
          ['busy', 'b2'],
          ['busy', 'b1'],
        ],
        300,
      ),
      runs([['quiet', 'q1']]),
    );
    const latest = await airflow.listLatestRuns(['busy', 'quiet', 'new']);
    expect(latest.get('busy')?.runId).toBe('b2');
    expect(latest.get('quiet')?.runId).toBe('q1');
    expect(latest.get('new')).toBeNull();
    expect(asked()).toMatchObject([
      { Body: { dag_ids: ['busy', 'quiet', 'new'], page_limit: 100 } },
      { Body: { dag_ids: ['quiet', 'new'] } },
    ]);
  });

  it('asks nothing of no DAGs', async () => {
    const { airflow, asked } = airflowClient('2.10.3');
    expect((await airflow.listLatestRuns([])).size).toBe(0);
    expect(asked()).toEqual([]);
  });

  it('stops after ten questions, and says nothing of the rest', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `d${index}`);
    const { airflow } = airflowClient(
      '2.10.3',
      ...ids.slice(0, 10).map(dagId => runs([[dagId, 'r']], 300)),
    );
    const latest = await airflow.listLatestRuns(ids);
    expect([...latest.keys()]).toEqual(ids.slice(0, 10));
  });
});

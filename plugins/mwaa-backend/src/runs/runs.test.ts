import { DagRun, TaskInstance } from 'backstage-plugin-mwaa-common';
import { ADA, NICK, VERA } from '../__testUtils__/people';
import { startDagApi } from '../__testUtils__/startDagApi';
import { whileTimeStands } from '../__testUtils__/whileTimeStands';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const RUNS = '/environments/analytics-dev/dags/orders/runs';
const LOG = '/environments/analytics-dev/dags/orders/log';

const run = (index: number): DagRun => ({
  runId: `scheduled__${index}`,
  state: 'success',
  type: 'scheduled',
});
const instance = ({ runId }: DagRun, taskId: string): TaskInstance => ({
  runId,
  taskId,
  state: 'success',
  tryNumber: 1,
});
const task = (taskId: string) => ({ taskId, isMapped: false, downstream: [] });

describe('the runs of a DAG', () => {
  let api: Awaited<ReturnType<typeof startDagApi>>;
  beforeAll(async () => {
    api = await startDagApi();
    await api.deploy('airflow dag');
  });
  afterAll(() => api.stop());

  it('are told with their task instances, page by page', async () => {
    const runs = Array.from({ length: 30 }, (_, index) => run(30 - index));
    api.airflow.put('orders', {
      runs,
      tasks: [task('load')],
      instances: runs.map(each => instance(each, 'load')),
    });
    const first = await api.get(RUNS, VERA);
    expect(first.body.value).toMatchObject({
      hasMore: true,
      tasks: [{ taskId: 'load' }],
    });
    expect(first.body.value.runs).toEqual(runs.slice(0, 25));
    expect(first.body.value.instances).toHaveLength(25);
    const second = await api.get(`${RUNS}?limit=25&offset=25`);
    expect(second.body.value.runs).toEqual(runs.slice(25));
    expect(second.body.value.hasMore).toBe(false);
  });

  it('are fewer of a DAG with many tasks, so that they are whole', async () => {
    const runs = [run(3), run(2), run(1)];
    api.airflow.put('wide', {
      runs,
      tasks: Array.from({ length: 400 }, (_, index) => task(`t${index}`)),
    });
    const { body } = await api.get(RUNS.replace('orders', 'wide'));
    expect(body.value.runs).toEqual(runs.slice(0, 2));
    expect(body.value.hasMore).toBe(true);
  });

  it('are none of what Airflow does not know', async () => {
    const { body } = await api.get(RUNS.replace('orders', 'unknown'));
    expect(body.value).toEqual({
      runs: [],
      tasks: [],
      instances: [],
      hasMore: false,
    });
  });

  it('are asked for once by fifty people, together with the status', async () => {
    const { airflow } = api;
    airflow.put('busy', { runs: [run(1)], tasks: [task('load')] });
    const path = RUNS.replace('orders', 'busy');
    const before = airflow.calls('listRuns');
    await whileTimeStands(() =>
      Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          api.get(index % 2 ? path : path.replace('/runs', '')),
        ),
      ),
    );
    expect(airflow.calls('listRuns') - before).toBe(1);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'offset=-1'])(
    'are not told for %s',
    async query => {
      expect((await api.get(`${RUNS}?${query}`)).status).toBe(400);
    },
  );

  it('have logs, tail first, for those who may read', async () => {
    const attempt = {
      dagId: 'orders',
      runId: 'r',
      taskId: 'g.t',
      tryNumber: 2,
    };
    api.taskLogs.put(attempt, 'one\ntwo\nthree');
    const query = `${LOG}?runId=r&taskId=g.t&tryNumber=2&limit=2`;
    const { body } = await api.get(query, VERA);
    expect(body.lines).toEqual([{ text: 'two' }, { text: 'three' }]);
    const before = await api.get(`${query}&before=${body.before}`, ADA);
    expect(before.body.lines).toEqual([{ text: 'one' }]);
    expect((await api.get(query, NICK)).status).toBe(403);
    expect((await api.get(`${LOG}?runId=r`)).status).toBe(400);
  });

  it.each([
    'runId=..&taskId=t',
    'runId=r&taskId=a%2F..%2Fb',
    'runId=.&taskId=t',
  ])('have no log at %s, which would be another place', async ids => {
    const { status, body } = await api.get(`${LOG}?${ids}&tryNumber=1`);
    expect(status).toBe(400);
    expect(body.error.message).toContain('nor have a slash');
  });

  it('say why a log is not there', async () => {
    const query = `${LOG}?runId=x&taskId=t&tryNumber=1`;
    const { status, body } = await api.get(query);
    expect([status, body]).toEqual([
      200,
      { unavailable: { kind: 'not-found', message: 'There is no such log' } },
    ]);
  });
});

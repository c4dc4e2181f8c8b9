import { DagRun } from 'backstage-plugin-mwaa-common';
import { AirflowUnavailableError } from '../airflow/AirflowUnavailableError';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { InMemoryAirflow } from '../testing/InMemoryAirflow';
import { InMemoryTaskLogs } from '../testing/InMemoryTaskLogs';
import { mwaaEnvironmentFixture } from '../testing/mwaaEnvironmentFixture';
import { AirflowReads } from './AirflowReads';

const DEV = mwaaEnvironmentFixture({ name: 'dev' });
const PROD = mwaaEnvironmentFixture({ name: 'prod' });
const RUN: DagRun = { runId: 'r1', state: 'success', type: 'manual' };
const PAGE = { limit: 25, offset: 0 };

function airflowReads() {
  const airflows = { dev: new InMemoryAirflow(), prod: new InMemoryAirflow() };
  const taskLogs = new InMemoryTaskLogs();
  const reads = new AirflowReads(
    {
      airflow: ({ id }: MwaaEnvironment) => airflows[id as 'dev' | 'prod'],
      taskLogs,
    },
    { onUnexpected: jest.fn() },
  );
  return { reads, ...airflows, taskLogs };
}

describe('AirflowReads', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks each Airflow once in ten seconds for each thing', async () => {
    const { reads, dev, prod } = airflowReads();
    const look = () =>
      Promise.all([
        reads.details(DEV, 'a'),
        reads.details(DEV, 'b'),
        reads.details(PROD, 'a'),
        reads.runs(DEV, 'a', PAGE),
        reads.runs(DEV, 'a', { limit: 25, offset: 25 }),
        reads.importErrors(DEV),
      ]);
    await Promise.all([look(), look()]);
    jest.advanceTimersByTime(9_999);
    await look();
    expect([dev.calls(), prod.calls()]).toEqual([5, 1]);
    jest.advanceTimersByTime(1);
    await look();
    expect([dev.calls(), prod.calls()]).toEqual([10, 2]);
  });

  it('knows no tasks of what Airflow does not know', async () => {
    const { reads } = airflowReads();
    expect(await reads.tasks(DEV, 'a')).toMatchObject({ value: [] });
    expect(await reads.details(DEV, 'a')).toMatchObject({ value: null });
  });

  it('leaves alone only the Airflow that does not answer', async () => {
    const { reads, dev, prod } = airflowReads();
    dev.failure = new AirflowUnavailableError('slow', 'Airflow is slow');
    for (const dagId of ['a', 'b', 'c', 'd', 'e']) {
      await reads.details(DEV, dagId);
    }
    expect(dev.calls()).toBe(3);
    await reads.details(PROD, 'a');
    expect(prod.calls()).toBe(1);
  });

  it('asks anew of a DAG after an act, and of no other', async () => {
    const { reads, dev } = airflowReads();
    dev.put('a');
    dev.put('ab');
    await reads.runs(DEV, 'a', PAGE);
    await reads.runs(DEV, 'ab', PAGE);
    dev.put('a', { runs: [RUN] });
    dev.put('ab', { runs: [RUN] });
    reads.forget(DEV, 'a');
    expect(await reads.runs(DEV, 'a', PAGE)).toMatchObject({
      value: { runs: [RUN] },
    });
    expect(await reads.runs(DEV, 'ab', PAGE)).toMatchObject({
      value: { runs: [] },
    });
  });

  it('reads a part of a log once for all who look at it', async () => {
    const { reads, taskLogs } = airflowReads();
    const part = { dagId: 'a', runId: 'r', taskId: 't', tryNumber: 1 };
    taskLogs.put(part, 'one');
    const ask = () => reads.log({ environment: DEV, ...part, limit: 10 });
    const [first] = await Promise.all([ask(), ask()]);
    expect(first).toMatchObject({ lines: [{ text: 'one' }] });
    expect(taskLogs.calls).toBe(1);
    jest.advanceTimersByTime(5_000);
    await ask();
    expect(taskLogs.calls).toBe(2);
  });
});

import { TaskInstance } from 'backstage-plugin-mwaa-common';
import { AirflowUnderTest } from './AirflowUnderTest';
import { Questions } from './Questions';
import { until } from './until';

/** Of the run whose tasks fail, are cleared and succeed. */
export const runId = 'manual__2026-02-03T04:05:06+00:00';
const logicalDate = '2026-02-03T04:05:06.789Z';

const ended = ({ airflow }: AirflowUnderTest, state: string) =>
  until(
    () => airflow.getRun('orders', runId),
    run => run?.state === state,
  );

const outcomes = (instances: TaskInstance[]) =>
  instances
    .map(({ taskId, mapIndex, state, tryNumber }) => [
      ...[taskId, mapIndex, state, tryNumber],
    ])
    .sort();
const loadOf = (instances: TaskInstance[]) =>
  instances.find(({ taskId }) => taskId === 'load');

/** Runs of a DAG: that they start, and what comes of them. */
export const runQuestions: Questions = {
  'starts a run, and no second one of the same id': async given => {
    const { airflow } = given;
    const params = { note: 'of the test' };
    const request = { runId, params, logicalDate, note: 'why' };
    const run = await airflow.triggerRun('orders', request);
    expect(run).toMatchObject({
      runId,
      state: 'queued',
      type: 'manual',
      logicalDate,
      params,
      note: 'why',
    });
    expect(await airflow.triggerRun('orders', { runId, params })).toMatchObject(
      { runId, logicalDate, note: 'why' },
    );
    expect((await airflow.listRuns('orders', { limit: 5 })).runs).toEqual([
      run,
    ]);
  },

  'says why it does not start a run': async given => {
    const { airflow } = given;
    await expect(
      airflow.triggerRun('orders', { runId: 'other', logicalDate }),
    ).rejects.toThrow(expect.objectContaining({ name: 'ConflictError' }));
    await expect(
      airflow.triggerRun('orders', {
        runId: 'other',
        params: { region: 'moon' },
      }),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining("'moon' is not one of ['eu', 'us']"),
      }),
    );
    expect(await airflow.getRun('orders', 'other')).toBeUndefined();
  },

  'tells what became of the run and of each task': async given => {
    const { airflow } = given;
    await airflow.setPaused('orders', false);
    expect(await ended(given, 'failed')).toMatchObject({
      startedAt: expect.any(String),
      endedAt: expect.any(String),
      duration: expect.any(Number),
    });
    const instances = await airflow.listTaskInstances('orders', [runId]);
    expect(outcomes(instances)).toEqual([
      ['double', 0, 'success', 1],
      ['double', 1, 'success', 1],
      ['load', undefined, 'failed', 1],
      ['numbers', undefined, 'success', 1],
      ['report', undefined, 'upstream_failed', 0],
    ]);
    expect(loadOf(instances)).toMatchObject({
      runId,
      maxTries: 0,
      startedAt: expect.any(String),
      endedAt: expect.any(String),
      duration: expect.any(Number),
    });
  },

  'clears a failed task, and what waits for it': async given => {
    const { airflow } = given;
    const request = {
      runId,
      taskIds: ['load'],
      onlyFailed: true,
      downstream: true,
    };
    await expect(
      airflow.clearTasks('orders', { ...request, runId: 'nowhere' }),
    ).rejects.toThrow(expect.objectContaining({ name: 'NotFoundError' }));
    expect(await airflow.clearTasks('orders', request)).toEqual({
      cleared: expect.arrayContaining([
        { taskId: 'load' },
        { taskId: 'report' },
      ]),
    });
    await ended(given, 'success');
    const instances = await airflow.listTaskInstances('orders', [runId]);
    expect(loadOf(instances)).toMatchObject({
      state: 'success',
      tryNumber: 2,
    });
    expect(await airflow.clearTasks('orders', request)).toEqual({
      cleared: [],
    });
  },
};

import { Questions } from './Questions';
import { AirflowUnderTest } from './AirflowUnderTest';
import { longestId, longId } from './dagFiles';
import { until } from './until';

const runId = 'first';
const ended = ({ airflow }: AirflowUnderTest, state: string) =>
  until(
    () => airflow.getRun(longId, runId),
    run => run?.state === state,
  );
const pageFrom = async ({ airflow }: AirflowUnderTest, offset: number) => {
  const page = await airflow.listRuns(longestId, { limit: 5, offset });
  return [page.total, page.runs.map(run => run.runId)];
};

/** What InvokeRestApi does not pass on. */
export const longIdQuestions: Questions = {
  'clears tasks where the path is too long for InvokeRestApi': async given => {
    const { airflow } = given;
    await airflow.setPaused(longId, false);
    await airflow.triggerRun(longId, { runId });
    await ended(given, 'failed');
    const cleared = await airflow.clearTasks(longId, {
      runId,
      taskIds: ['fail'],
      onlyFailed: true,
      downstream: false,
    });
    expect(cleared).toEqual({ cleared: [{ taskId: 'fail' }] });
    await ended(given, 'success');
  },

  'does everything with a dag_id of somebody else': async given => {
    const { airflow } = given;
    expect(await airflow.getDag(longestId)).toMatchObject({ isPaused: true });
    await airflow.setPaused(longestId, false);
    const details = await airflow.getDagDetails(longestId);
    expect(details).toMatchObject({ isPaused: false });
    await airflow.setPaused(longestId, true);
    expect(await airflow.listTasks(longestId)).toHaveLength(1);
    const run = await airflow.triggerRun(longestId, { runId });
    expect(await airflow.triggerRun(longestId, { runId })).toMatchObject({
      logicalDate: run.logicalDate,
    });
    await airflow.triggerRun(longestId, { runId: 'second' });
    expect(await pageFrom(given, 0)).toEqual([2, ['second', 'first']]);
    expect(await pageFrom(given, 1)).toEqual([2, ['first']]);
    const unknown = `${longestId}y`;
    expect(await airflow.getDag(unknown)).toBeUndefined();
    await expect(airflow.setPaused(unknown, true)).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundError' }),
    );
  },
};

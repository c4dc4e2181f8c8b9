import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { awaitRun, AwaitRunOptions } from 'backstage-plugin-mwaa-node';

/**
 * Waits for the end of a run. ConflictError naming the tasks that failed when
 * it fails, ServiceUnavailableError when the time is up first.
 */
export async function endOfRun(options: AwaitRunOptions): Promise<DagRun> {
  const { run, failedTasks } = await awaitRun(options);
  if (run.state === 'success') return run;
  const which = `The run ${run.runId} of ${options.dagId}`;
  if (run.state !== 'failed') {
    throw new ServiceUnavailableError(
      `${which} was still ${run.state} after ${options.budgetSeconds} s. It goes on; look at the page of the component`,
    );
  }
  const tasks = failedTasks.map(({ taskId, mapIndex, tryNumber }) => {
    const copy = mapIndex === undefined ? '' : ` [${mapIndex}]`;
    return `${taskId}${copy} (attempt ${tryNumber})`;
  });
  throw new ConflictError(
    `${which} failed${tasks.length ? `: ${tasks.join(', ')}` : ''}. Look at the log of the task on the page of the component`,
  );
}

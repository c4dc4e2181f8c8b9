import { NotFoundError } from '@backstage/errors';
import { DagRun, TaskInstance } from 'backstage-plugin-mwaa-common';
import { AirflowClient } from '../airflow/AirflowClient';
import { mayPass } from '../airflow/mayPass';
import { unavailableOf } from '../airflow/unavailableOf';
import { Clock, systemClock } from '../verify/Clock';

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 15_000;

export interface AwaitRunOptions {
  airflow: Pick<AirflowClient, 'getRun' | 'listTaskInstances'>;
  dagId: string;
  run: DagRun;
  budgetSeconds: number;
  clock?: Clock;
  signal?: AbortSignal;
  /** Called after each look at a run that goes on. */
  onWait?: (message: string) => void;
}

export interface AwaitedRun {
  /** `queued` or `running`: the time was up first. */
  run: DagRun;
  /** Of a run that failed. */
  failedTasks: TaskInstance[];
}

/**
 * Waits until a run has come to its end. What Airflow cannot answer for a
 * while is asked again. AbortError; NotFoundError for a run that is gone.
 */
export async function awaitRun(options: AwaitRunOptions): Promise<AwaitedRun> {
  const { airflow, dagId, budgetSeconds, signal, onWait } = options;
  const { clock = systemClock } = options;
  const start = clock.now().getTime();
  let { run } = options;
  let pause = FIRST_PAUSE_MS;
  while (run.state === 'queued' || run.state === 'running') {
    const elapsed = clock.now().getTime() - start;
    if (elapsed + pause > budgetSeconds * 1000) return { run, failedTasks: [] };
    await clock.sleep(pause, signal);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    run = (await look(options, run)) ?? run;
    onWait?.(`${run.runId} is ${run.state}`);
  }
  const instances =
    run.state === 'failed'
      ? await airflow.listTaskInstances(dagId, [run.runId], { signal })
      : [];
  return {
    run,
    failedTasks: instances.filter(({ state }) => state === 'failed'),
  };
}

/** The run as it is now; undefined where that is not to be had for a while. */
async function look(
  { airflow, dagId, signal }: AwaitRunOptions,
  { runId }: DagRun,
): Promise<DagRun | undefined> {
  let run: DagRun | undefined;
  try {
    run = await airflow.getRun(dagId, runId, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    if (mayPass(unavailableOf(error))) return undefined;
    throw error;
  }
  if (!run) {
    throw new NotFoundError(
      `Airflow knows no run ${runId} of ${dagId} any more: somebody has deleted it`,
    );
  }
  return run;
}

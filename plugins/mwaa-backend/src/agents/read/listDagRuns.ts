import { z } from 'zod/v3';
import { runHistory } from '../../runs/runHistory';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { RunSummary, runSummary } from '../answers/runSummary';
import { Told, toldReading } from '../answers/toldReading';

export const listDagRuns = agentAction({
  name: 'list-dag-runs',
  title: 'List the runs of a DAG',
  description: `Lists the newest runs of a DAG with the state of each task, those that need a look first. A run ends as success or failed; while it is queued or running ask again every 15 seconds. get-task-log tells why a task failed: it takes the "runId", "taskId", "mapIndex" and "tryNumber" of this answer. A paused DAG leaves its runs queued: unpause-dag.
No runs: it has never run; trigger-dag starts one. "unavailable" says why Airflow could not be asked.`,
  kind: 'read',
  input: z
    .object({
      environment: agentFields.environment,
      dagId: agentFields.dagId,
      limit: z.number().int().min(1).max(10).default(3),
      offset: z.number().int().min(0).max(100_000).default(0),
    })
    .strict(),
  output: z.object({
    runs: z.custom<Told<{ runs: RunSummary[]; hasMore: boolean }>>(),
  }),
  async answer(input, request, services) {
    const history = await runHistory({ ...input, ...request }, services);
    return {
      runs: toldReading(history, ({ runs, instances, hasMore }) => ({
        runs: runs.map(run => runSummary(run, instances)),
        hasMore,
      })),
    };
  },
});

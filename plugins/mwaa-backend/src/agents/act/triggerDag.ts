import { z } from 'zod/v3';
import { triggerRun } from '../../acts/triggerRun';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { ShortRun, shortRun } from '../answers/shortRun';
import { triggerFields } from '../../http/triggerFields';

export const triggerDag = agentAction({
  name: 'trigger-dag',
  title: 'Trigger a run of a DAG',
  description: `Starts a run of a DAG, which does all that its tasks do. get-dag-status tells its params ("airflow.value.params") and whether it is paused: a paused DAG leaves the run queued, so unpause-dag first. Then list-dag-runs until the run has ended.
Give a "requestId" of your own, such as a UUID: sent again with it, no second run is started. InputError: params that the DAG does not take. ConflictError: another run has that logical date. NotFoundError: nobody has deployed it, or Airflow has not parsed it yet. NotAllowedError: you do not own it, or may not operate it.`,
  kind: 'act',
  destructive: true,
  input: z
    .object({
      environment: agentFields.environment,
      dagId: agentFields.dagId,
      ...triggerFields,
    })
    .strict(),
  output: z.object({ run: z.custom<ShortRun>() }),
  async answer({ environment, dagId, ...body }, request, services) {
    const run = await triggerRun(
      { environment, dagId, body, ...request },
      services,
    );
    return { run: shortRun(run) };
  },
});

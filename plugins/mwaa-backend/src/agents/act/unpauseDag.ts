import { z } from 'zod/v3';
import { setPaused } from '../../acts/setPaused';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';

export const unpauseDag = agentAction({
  name: 'unpause-dag',
  title: 'Unpause a DAG',
  description: `Lets Airflow start the runs of a DAG that are due by its schedule, at once those that were missed if the specification says "catchup", and those that were triggered while it was paused. Needed once for a new DAG, before trigger-dag can come to an end; pause-dag undoes it.
NotFoundError: nobody has deployed it, or Airflow has not parsed it yet; get-dag-status tells. NotAllowedError: you do not own it, or may not operate it.`,
  kind: 'act',
  destructive: true,
  idempotent: true,
  input: z
    .object({ environment: agentFields.environment, dagId: agentFields.dagId })
    .strict(),
  output: z.object({ isPaused: z.boolean(), at: z.string() }),
  answer: (input, request, services) =>
    setPaused({ ...input, isPaused: false, ...request }, services),
});

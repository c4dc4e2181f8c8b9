import { z } from 'zod/v3';
import { setPaused } from '../../acts/setPaused';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';

export const pauseDag = agentAction({
  name: 'pause-dag',
  title: 'Pause a DAG',
  description: `Keeps Airflow from starting further runs of a DAG; what runs goes on. unpause-dag undoes it.
NotAllowedError: you do not own it, or may not operate it.`,
  kind: 'act',
  idempotent: true,
  input: z
    .object({ environment: agentFields.environment, dagId: agentFields.dagId })
    .strict(),
  output: z.object({ isPaused: z.boolean(), at: z.string() }),
  answer: (input, request, services) =>
    setPaused({ ...input, isPaused: true, ...request }, services),
});

import { ClearAnswer } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { clearTasks } from '../../acts/clearTasks';
import { clearFields } from '../../http/clearFields';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';
import { firstOf } from '../answers/firstOf';

const TOLD_LIMIT = 100;

export const clearDagTasks = agentAction({
  name: 'clear-dag-tasks',
  title: 'Clear tasks of a run',
  description: `Has tasks of a run done again, with the DAG as it is deployed now: for a run that failed because of something that is mended since. Usually the task that failed, with "onlyFailed" and "downstream" true. Then list-dag-runs until the run has ended; "tryNumber" goes up. To run everything again, trigger-dag starts another run.
NotFoundError: there is no such run. NotAllowedError: you do not own the DAG, or may not operate it.`,
  kind: 'act',
  destructive: true,
  input: z
    .object({
      environment: agentFields.environment,
      dagId: agentFields.dagId,
      ...clearFields,
    })
    .strict(),
  output: z.object({
    cleared: z.array(z.custom<ClearAnswer['cleared'][number]>()),
    omitted: z.number().describe('How many more were cleared'),
  }),
  async answer({ environment, dagId, ...body }, request, services) {
    const { cleared } = await clearTasks(
      { environment, dagId, body, ...request },
      services,
    );
    const { items, omitted } = firstOf(cleared, TOLD_LIMIT);
    return { cleared: items, omitted };
  },
});

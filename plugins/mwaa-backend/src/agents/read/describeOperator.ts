import { z } from 'zod/v3';
import { operatorDetails } from '../../palette/operatorDetails';
import { targetFor } from '../../palette/targetFor';
import { agentAction } from '../agentAction';
import { agentFields } from '../agentFields';

export const describeOperator = agentAction({
  name: 'describe-operator',
  title: 'Describe an operator',
  description: `Tells the arguments of an operator or notifier: under "fields" each with its type, whether it is required, an example, and whether it takes Jinja ("template"). They stand under "with" of a task, by their names.
"iamActions" is what the execution role of the environment must be allowed. "available" is false where the Airflow of the environment does not have it.`,
  kind: 'read',
  input: z
    .object({
      operator: z
        .string()
        .min(1)
        .max(100)
        .describe('Its id, as list-operators tells it, such as glue_job'),
      environment: agentFields.environment.optional(),
    })
    .strict(),
  output: z.object({ operator: z.custom<object>() }),
  async answer({ operator, environment }, _request, services) {
    const target = await targetFor(environment, services);
    return { operator: operatorDetails(operator, target) };
  },
});

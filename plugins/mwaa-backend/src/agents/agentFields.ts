import { z } from 'zod/v3';
import {
  entityRef,
  environmentId,
  knownDagId,
  specification,
} from '../http/requestFields';

/** Inputs that several actions take, described once. */
export const agentFields = {
  environment: environmentId.describe(
    'Id of an environment, as list-environments tells it',
  ),
  dagId: knownDagId.describe('The dag_id'),
  spec: specification
    .optional()
    .describe(
      'The specification of the DAG; describe-dag-specification says how it looks, describe-operator what a task takes under "with". Left out: what the repository of the component holds now; also for what is larger than the 100 kB of an MCP request',
    ),
  componentRef: entityRef('component').describe(
    'The component that the DAG belongs to, for example component:default/daily-orders; it need not be in the catalog yet',
  ),
  owner: entityRef('group').describe(
    'The group that owns the component; you must be a member of it, for example group:default/team-orders',
  ),
  acknowledgeRollback: z
    .string()
    .min(1)
    .max(100)
    .describe(
      'Deployment id of the roll back that this deployment knowingly undoes; the conflict names it',
    ),
  reason: z
    .string()
    .min(1)
    .max(500)
    .describe('Why, in a sentence, for those who read the history later'),
};

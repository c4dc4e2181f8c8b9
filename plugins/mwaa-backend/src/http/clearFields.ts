import { z } from 'zod/v3';
import { airflowId } from './requestFields';

/** What somebody who has tasks done again says of it. */
export const clearFields = {
  runId: airflowId,
  taskIds: z.array(airflowId).min(1).max(100),
  onlyFailed: z.boolean().describe('Only those that failed'),
  downstream: z.boolean().describe('Also the tasks that wait for them'),
};

import { z } from 'zod/v3';
import { environmentId, knownDagId } from './requestFields';

/** What the paths below a DAG name. */
export const dagParams = z.object({
  environment: environmentId,
  dagId: knownDagId,
});

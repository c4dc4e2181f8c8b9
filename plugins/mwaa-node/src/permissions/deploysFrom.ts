import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod/v3';
import { DEPLOY_FROM, DeployFrom } from '../config/deployFrom';
import { DagResource } from './DagResource';
import { dagResourceRef } from './dagResourceRef';

const matches = (
  dag: DagResource,
  { deployFrom }: { deployFrom: DeployFrom[] },
) => deployFrom.includes(dag.deployFrom);

/** Rule: the DAG's environment is protected in one of these ways, or open. */
export const deploysFrom = createPermissionRule({
  name: 'DEPLOYS_FROM',
  description: 'Allow DAGs of environments with one of these deployFrom',
  resourceRef: dagResourceRef,
  paramsSchema: z.object({
    deployFrom: z
      .array(z.enum(DEPLOY_FROM))
      .describe('As mwaa.environments[].deployFrom in the configuration'),
  }),
  apply: matches,
  toQuery: params => ({ matches: dag => matches(dag, params) }),
});

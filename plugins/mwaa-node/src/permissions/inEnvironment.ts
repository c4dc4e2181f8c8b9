import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod/v3';
import { isSameEnvironmentId } from '../aws/environmentId';
import { DagResource } from './DagResource';
import { dagResourceRef } from './dagResourceRef';

const matches = (
  dag: DagResource,
  { environments }: { environments: string[] },
) => environments.some(id => isSameEnvironmentId(id, dag.environment));

/** Rule: the DAG is, or will be, in one of these environments. */
export const inEnvironment = createPermissionRule({
  name: 'IN_ENVIRONMENT',
  description: 'Allow DAGs of these environments',
  resourceRef: dagResourceRef,
  paramsSchema: z.object({
    environments: z
      .array(z.string().min(1))
      .describe('Ids of environments, as the catalog names them'),
  }),
  apply: matches,
  toQuery: params => ({ matches: dag => matches(dag, params) }),
});

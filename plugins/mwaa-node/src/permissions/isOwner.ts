import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod/v3';
import { DagResource } from './DagResource';
import { dagResourceRef } from './dagResourceRef';

const matches = ({ owner }: DagResource, { claims }: { claims: string[] }) =>
  owner !== undefined &&
  claims.some(claim => claim.toLowerCase() === owner.toLowerCase());

/** Rule: one of these entities owns the DAG. */
export const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description: 'Allow DAGs that one of these users or groups owns',
  resourceRef: dagResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string().regex(/^[^:/]+:[^:/]+\/[^:/]+$/))
      .describe('Full entity refs, such as group:default/team-orders'),
  }),
  apply: matches,
  toQuery: params => ({ matches: dag => matches(dag, params) }),
});

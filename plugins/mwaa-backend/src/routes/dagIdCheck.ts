import { z } from 'zod/v3';
import { checkDagId } from '../dagIds/checkDagId';
import { parseRequest } from '../http/parseRequest';
import { dagId, entityRef, environmentId } from '../http/requestFields';
import { Route } from '../http/Route';

const schema = z.object({
  params: z.object({ environment: environmentId, dagId }),
  query: z.object({ componentRef: entityRef('component').optional() }),
});

export const dagIdCheck: Route = {
  method: 'get',
  path: '/environments/:environment/dag-ids/:dagId',
  async answer(request, services) {
    const { params, query } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return checkDagId({ ...params, ...query, credentials, signal }, services);
  },
};

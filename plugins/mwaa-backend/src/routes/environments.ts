import { z } from 'zod/v3';
import { listEnvironments } from '../environments/listEnvironments';
import { parseRequest } from '../http/parseRequest';
import { Route } from '../http/Route';

const schema = z.object({
  query: z.object({ refresh: z.enum(['true', 'false']).optional() }),
});

export const environments: Route = {
  method: 'get',
  path: '/environments',
  async answer(request, services) {
    const { query } = parseRequest(schema, request);
    return listEnvironments({ refresh: query.refresh === 'true' }, services);
  },
};

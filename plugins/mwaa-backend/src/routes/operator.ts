import { z } from 'zod/v3';
import { parseRequest } from '../http/parseRequest';
import { environmentId } from '../http/requestFields';
import { Route } from '../http/Route';
import { operatorDetails } from '../palette/operatorDetails';
import { targetFor } from '../palette/targetFor';

const schema = z.object({
  params: z.object({ id: z.string().min(1).max(100) }),
  query: z.object({ environment: environmentId.optional() }),
});

export const operator: Route = {
  method: 'get',
  path: '/operators/:id',
  async answer(request, services) {
    const { params, query } = parseRequest(schema, request);
    return operatorDetails(
      params.id,
      await targetFor(query.environment, services),
    );
  },
};

import { z } from 'zod/v3';
import { parseRequest } from '../http/parseRequest';
import { environmentId } from '../http/requestFields';
import { Route } from '../http/Route';
import { operatorSummaries } from '../palette/operatorSummaries';
import { targetFor } from '../palette/targetFor';

const schema = z.object({
  query: z.object({ environment: environmentId.optional() }),
});

export const operators: Route = {
  method: 'get',
  path: '/operators',
  async answer(request, services) {
    const { query } = parseRequest(schema, request);
    const target = await targetFor(query.environment, services);
    return { operators: operatorSummaries(target) };
  },
};

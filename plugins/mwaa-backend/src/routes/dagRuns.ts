import { z } from 'zod/v3';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { count } from '../http/requestFields';
import { Route } from '../http/Route';
import { FIRST_PAGE } from '../runs/firstPage';
import { runHistory } from '../runs/runHistory';

const schema = z.object({
  params: dagParams,
  query: z.object({
    limit: count(1, 100).default(FIRST_PAGE.limit),
    offset: count(0, 100_000).default(FIRST_PAGE.offset),
  }),
});

export const dagRuns: Route = {
  method: 'get',
  path: '/environments/:environment/dags/:dagId/runs',
  async answer(request, services) {
    const { params, query } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return runHistory({ ...params, ...query, credentials, signal }, services);
  },
};

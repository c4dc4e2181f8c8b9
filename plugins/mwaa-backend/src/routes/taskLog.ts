import { z } from 'zod/v3';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { airflowId, count } from '../http/requestFields';
import { Route } from '../http/Route';
import { taskLog as readTaskLog } from '../runs/taskLog';

const schema = z.object({
  params: dagParams,
  query: z.object({
    runId: airflowId,
    taskId: airflowId,
    mapIndex: count(0, 100_000).optional(),
    tryNumber: count(1, 10_000),
    before: z.string().min(1).max(2_000).optional(),
    limit: count(1, 1_000).default(500),
  }),
});

export const taskLog: Route = {
  method: 'get',
  path: '/environments/:environment/dags/:dagId/log',
  async answer(request, services) {
    const { params, query } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return readTaskLog(
      { ...params, part: query, credentials, signal },
      services,
    );
  },
};

import { z } from 'zod/v3';
import { deploymentHistory } from '../deployments/deploymentHistory';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { count } from '../http/requestFields';
import { Route } from '../http/Route';

const schema = z.object({
  params: dagParams,
  query: z.object({
    limit: count(1, 100).default(20),
  }),
});

export const deployments: Route = {
  method: 'get',
  path: '/environments/:environment/dags/:dagId/deployments',
  async answer(request, services) {
    const { params, query } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return deploymentHistory(
      { ...params, ...query, credentials, signal },
      services,
    );
  },
};

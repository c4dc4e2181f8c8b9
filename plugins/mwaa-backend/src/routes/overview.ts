import { z } from 'zod/v3';
import { parseRequest } from '../http/parseRequest';
import { environmentId } from '../http/requestFields';
import { Route } from '../http/Route';
import { environmentOverview } from '../overview/environmentOverview';

const schema = z.object({ params: z.object({ environment: environmentId }) });

export const overview: Route = {
  method: 'get',
  path: '/environments/:environment/overview',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    const { credentials } = request;
    return environmentOverview({ ...params, credentials }, services);
  },
};

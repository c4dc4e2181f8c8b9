import { z } from 'zod/v3';
import { knownEnvironment } from '../environments/knownEnvironment';
import { parseRequest } from '../http/parseRequest';
import { environmentId } from '../http/requestFields';
import { Route } from '../http/Route';
import { connectionIds } from '../suggestions/connectionIds';

const schema = z.object({ params: z.object({ environment: environmentId }) });

export const connections: Route = {
  method: 'get',
  path: '/environments/:environment/connections',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    return connectionIds(
      await knownEnvironment(params.environment, services),
      services,
    );
  },
};

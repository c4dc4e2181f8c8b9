import { z } from 'zod/v3';
import { dagDriftFor } from '../drift/dagDriftFor';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { Route } from '../http/Route';

const schema = z.object({ params: dagParams });

export const dagDrift: Route = {
  method: 'get',
  path: '/environments/:environment/dags/:dagId/drift',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return dagDriftFor({ ...params, credentials, signal }, services);
  },
};

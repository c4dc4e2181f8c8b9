import { z } from 'zod/v3';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { Route } from '../http/Route';
import { dagStatus as readDagStatus } from '../status/dagStatus';

const schema = z.object({ params: dagParams });

export const dagStatus: Route = {
  method: 'get',
  path: '/environments/:environment/dags/:dagId',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    const { credentials } = request;
    return readDagStatus({ ...params, credentials }, services);
  },
};

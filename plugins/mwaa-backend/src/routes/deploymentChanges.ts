import { z } from 'zod/v3';
import { deploymentChanges as readChanges } from '../deployments/deploymentChanges';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { deploymentId } from '../http/requestFields';
import { Route } from '../http/Route';

const schema = z.object({ params: dagParams.extend({ deploymentId }) });

export const deploymentChanges: Route = {
  method: 'get',
  path: '/environments/:environment/dags/:dagId/deployments/:deploymentId/changes',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return readChanges({ ...params, credentials, signal }, services);
  },
};

import { z } from 'zod/v3';
import { ACT_BODY_LIMIT } from '../acts/bodyLimit';
import { clearTasks as clear } from '../acts/clearTasks';
import { clearFields } from '../http/clearFields';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { Route } from '../http/Route';

const schema = z.object({
  params: dagParams,
  body: z.object(clearFields).strict(),
});

export const clearTasks: Route = {
  method: 'post',
  path: '/environments/:environment/dags/:dagId/clear',
  bodyLimit: ACT_BODY_LIMIT,
  async answer(request, services) {
    const { params, body } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return clear({ ...params, body, credentials, signal }, services);
  },
};

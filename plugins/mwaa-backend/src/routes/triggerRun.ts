import { z } from 'zod/v3';
import { ACT_BODY_LIMIT } from '../acts/bodyLimit';
import { triggerRun as trigger } from '../acts/triggerRun';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { Route } from '../http/Route';
import { triggerFields } from '../http/triggerFields';

const schema = z.object({
  params: dagParams,
  body: z.object(triggerFields).strict(),
});

export const triggerRun: Route = {
  method: 'post',
  path: '/environments/:environment/dags/:dagId/trigger',
  bodyLimit: ACT_BODY_LIMIT,
  async answer(request, services) {
    const { params, body } = parseRequest(schema, request);
    const { credentials, signal } = request;
    return trigger({ ...params, body, credentials, signal }, services);
  },
};

import { z } from 'zod/v3';
import { ACT_BODY_LIMIT } from '../acts/bodyLimit';
import { rollback as rollBack } from '../acts/rollback';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { deploymentId } from '../http/requestFields';
import { Route } from '../http/Route';

const schema = z.object({
  params: dagParams,
  body: z
    .object({
      deploymentId: deploymentId.optional(),
      reason: z.string().trim().min(1).max(1_024),
    })
    .strict(),
});

export const rollback: Route = {
  method: 'post',
  path: '/environments/:environment/dags/:dagId/rollback',
  bodyLimit: ACT_BODY_LIMIT,
  async answer(request, services) {
    const { params, body } = parseRequest(schema, request);
    const { credentials, signal } = request;
    const requestedBy = 'the page of the component';
    return rollBack(
      { ...params, body, requestedBy, credentials, signal },
      services,
    );
  },
};

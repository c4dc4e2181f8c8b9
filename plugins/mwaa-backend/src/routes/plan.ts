import { z } from 'zod/v3';
import { knownEnvironment } from '../environments/knownEnvironment';
import { parseRequest } from '../http/parseRequest';
import { entityRef, environmentId, specification } from '../http/requestFields';
import { Route } from '../http/Route';
import { plannedDag } from '../plan/plannedDag';
import { renderFor } from '../preview/renderFor';

const schema = z.object({
  body: z
    .object({
      environment: environmentId,
      spec: specification,
      componentRef: entityRef('component'),
      owner: entityRef('group'),
    })
    .strict(),
});

export const plan: Route = {
  method: 'post',
  path: '/plan',
  async answer(request, services) {
    const { body } = parseRequest(schema, request);
    const { credentials, signal } = request;
    const environment = await knownEnvironment(body.environment, services);
    const { answer } = await plannedDag(
      {
        environment,
        dag: await renderFor(environment, body.spec, services.mwaa.config),
        claim: { component: body.componentRef, owner: body.owner },
        credentials,
        signal,
      },
      services,
    );
    return answer;
  },
};

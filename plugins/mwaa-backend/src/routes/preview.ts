import { z } from 'zod/v3';
import { knownEnvironment } from '../environments/knownEnvironment';
import { parseRequest } from '../http/parseRequest';
import { environmentId, specification } from '../http/requestFields';
import { Route } from '../http/Route';
import { previewDag } from '../preview/previewDag';

const schema = z.object({
  body: z.object({ environment: environmentId, spec: specification }).strict(),
});

export const preview: Route = {
  method: 'post',
  path: '/preview',
  async answer(request, services) {
    const { spec, ...body } = parseRequest(schema, request).body;
    const environment = await knownEnvironment(body.environment, services);
    return previewDag(
      { environment, spec, now: new Date() },
      services.mwaa.config,
    );
  },
};

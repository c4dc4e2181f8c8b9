import { z } from 'zod/v3';
import { knownEnvironment } from '../environments/knownEnvironment';
import { parseRequest } from '../http/parseRequest';
import { environmentId } from '../http/requestFields';
import { Route } from '../http/Route';
import { assetSuggestions } from '../suggestions/assetSuggestions';

const schema = z.object({ params: z.object({ environment: environmentId }) });

export const assets: Route = {
  method: 'get',
  path: '/environments/:environment/assets',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    return assetSuggestions(
      await knownEnvironment(params.environment, services),
      request.credentials,
      services,
    );
  },
};

import { stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod/v3';
import { componentDag as readComponentDag } from '../component/componentDag';
import { parseRequest } from '../http/parseRequest';
import { entityName } from '../http/requestFields';
import { Route } from '../http/Route';

const schema = z.object({
  params: z.object({ namespace: entityName, name: entityName }),
});

export const componentDag: Route = {
  method: 'get',
  path: '/components/:namespace/:name/dag',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    const { credentials, signal } = request;
    const componentRef = stringifyEntityRef({ kind: 'component', ...params });
    return readComponentDag({ componentRef, credentials, signal }, services);
  },
};

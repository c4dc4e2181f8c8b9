import { stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod/v3';
import { parseRequest } from '../http/parseRequest';
import { entityName } from '../http/requestFields';
import { Route } from '../http/Route';
import { componentDags as readComponentDags } from '../status/componentDags';

const schema = z.object({
  params: z.object({ namespace: entityName, name: entityName }),
});

export const componentDags: Route = {
  method: 'get',
  path: '/components/:namespace/:name/dags',
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    const { credentials } = request;
    const componentRef = stringifyEntityRef({ kind: 'component', ...params });
    return readComponentDags({ componentRef, credentials }, services);
  },
};

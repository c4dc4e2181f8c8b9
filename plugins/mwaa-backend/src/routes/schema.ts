import { dagJsonSchema } from 'backstage-plugin-mwaa-common';
import { Route } from '../http/Route';

export const schema: Route = {
  method: 'get',
  path: '/schema',
  async answer() {
    return dagJsonSchema();
  },
};

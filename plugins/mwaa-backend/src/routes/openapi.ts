import { Route } from '../http/Route';
import { openapiDocument } from '../openapi/document';

export const openapi: Route = {
  method: 'get',
  path: '/openapi.json',
  async answer() {
    return openapiDocument;
  },
};

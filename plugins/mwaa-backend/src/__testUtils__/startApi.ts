import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { MwaaServices } from 'backstage-plugin-mwaa-node';
import request from 'supertest';
import { ApiServices } from '../ApiServices';
import { createApiServices } from '../createApiServices';
import { createRouter } from '../router';
import { expectDocumented } from './expectDocumented';

export interface ApiOptions {
  mwaa: MwaaServices;
  entities?: Entity[];
  changes?: Partial<ApiServices>;
}

/** The API of these services in a backend; every answer is held against the OpenAPI document. */
export async function startApi({ mwaa, entities = [], changes }: ApiOptions) {
  const plugin = createBackendPlugin({
    pluginId: 'mwaa',
    register(env) {
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          urlReader: coreServices.urlReader,
          userInfo: coreServices.userInfo,
        },
        async init({ httpRouter, ...services }) {
          const given = {
            ...services,
            mwaa,
            catalog: catalogServiceMock({ entities }),
            integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
            ...changes,
          };
          httpRouter.use(
            createRouter({ ...createApiServices(given), ...changes }),
          );
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [plugin, mockServices.rootLogger.factory()],
  });
  const agent = request(backend.server);

  const ask = async (
    method: 'get' | 'post',
    path: string,
    body?: object | string,
    user: string | null = 'user:default/ada',
  ) => {
    const asked = agent[method](`/api/mwaa${path}`);
    asked.set(
      'Authorization',
      user ? mockCredentials.user.header(user) : mockCredentials.none.header(),
    );
    if (body !== undefined) {
      asked.set('Content-Type', 'application/json').send(body);
    }
    const answer = await asked;
    expectDocumented(method, path, answer);
    return answer;
  };
  return {
    get: (path: string, user?: string | null) =>
      ask('get', path, undefined, user),
    post: (path: string, body: object | string, user?: string | null) =>
      ask('post', path, body, user),
    stop: () => backend.stop(),
  };
}

import {
  AuthService,
  coreServices,
  createBackendPlugin,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionBackend from '@backstage/plugin-permission-backend';
import mwaaPlugin from 'backstage-plugin-mwaa-backend';
import {
  dagDeletePermission,
  dagDeployPermission,
} from 'backstage-plugin-mwaa-common';
import { authoriseDag } from 'backstage-plugin-mwaa-node/permissions';
import localAuth from '../auth';
import teamPolicy from '.';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const userOf = (name: string, group: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  relations: [{ type: 'memberOf', targetRef: `group:default/${group}` }],
  spec: { memberOf: [group] },
});
const people = {
  ada: 'team-orders',
  ben: 'team-marketing',
  vera: 'viewers',
  max: 'platform-admins',
};
type Name = keyof typeof people;

/*
 * The way of a question from an action to the policy and back, with nothing
 * in between made up: tokens, permission backend and conditions are real.
 */
describe('permissions on DAGs', () => {
  let backend: TestBackend;
  let services: { auth: AuthService; permissions: PermissionsService };

  beforeAll(async () => {
    const asking = createBackendPlugin({
      pluginId: 'asking',
      register(env) {
        env.registerInit({
          deps: {
            auth: coreServices.auth,
            permissions: coreServices.permissions,
          },
          async init(given) {
            services = given;
          },
        });
      },
    });
    backend = await startTestBackend({
      features: [
        authServiceFactory,
        httpAuthServiceFactory,
        userInfoServiceFactory,
        authPlugin,
        localAuth,
        permissionBackend,
        teamPolicy,
        mwaaPlugin,
        asking,
        catalogServiceMock.factory({
          entities: Object.entries(people).map(([name, group]) =>
            userOf(name, group),
          ),
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            backend: {
              baseUrl: 'http://localhost:7007',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            auth: {
              environment: 'development',
              providers: {
                local: {
                  users: Object.keys(people).map(name => ({
                    entityRef: `user:default/${name}`,
                    displayName: name,
                  })),
                },
              },
            },
            permission: { enabled: true },
            mwaa: { environments: [{ name: 'dev', region: 'eu-west-1' }] },
          },
        }),
      ],
    });
  });

  afterAll(() => backend.stop());

  const credentialsOf = async (name: Name) => {
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/auth/local/refresh`,
      { method: 'POST', headers: { 'x-local-user': `user:default/${name}` } },
    );
    const { backstageIdentity } = await response.json();
    return services.auth.authenticate(backstageIdentity.token);
  };
  const deploy = async (name: Name) =>
    authoriseDag(
      {
        permission: dagDeployPermission,
        resource: {
          environment: 'dev',
          deployFrom: 'template',
          dagId: 'orders_daily',
          owner: 'group:default/team-orders',
        },
        credentials: await credentialsOf(name),
      },
      services,
    );

  it('lets owners and administrators deploy a DAG that is new', async () => {
    await expect(deploy('ada')).resolves.toBeUndefined();
    await expect(deploy('max')).resolves.toBeUndefined();
  });

  it('lets no other team and no viewer', async () => {
    await expect(deploy('ben')).rejects.toThrow(
      'mwaa.dag.deploy is missing for the DAG orders_daily in dev: the permission policy gives it under conditions that this DAG does not meet',
    );
    await expect(deploy('vera')).rejects.toThrow('does not give it to you');
  });

  it('asks the plugin about a DAG that is named by its ref', async () => {
    const question = {
      permission: dagDeletePermission,
      resourceRef: 'elsewhere/orders_daily',
    };
    await expect(
      services.permissions.authorize([question], {
        credentials: await credentialsOf('ada'),
      }),
    ).resolves.toEqual([expect.objectContaining({ result: 'DENY' })]);
  });
});

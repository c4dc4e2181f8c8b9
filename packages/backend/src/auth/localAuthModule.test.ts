import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { localAuthModule } from './localAuthModule';

const ada = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default' },
  relations: [{ type: 'memberOf', targetRef: 'group:default/team-orders' }],
  spec: { memberOf: ['team-orders'] },
};

function startWith(auth: object) {
  return startTestBackend({
    features: [
      authPlugin,
      localAuthModule,
      catalogServiceMock.factory({ entities: [ada] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: {
            baseUrl: 'http://localhost:7007',
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          auth,
        },
      }),
    ],
  });
}

const local = {
  users: [{ entityRef: 'user:default/ada', displayName: 'Ada Keller' }],
};

describe('localAuthModule', () => {
  let port: number;
  // A backend takes longer to start on a busy machine.
  beforeAll(async () => {
    const { server } = await startWith({
      environment: 'development',
      providers: { local },
    });
    port = server.port();
  }, 60_000);

  async function refreshAs(user?: string) {
    const response = await fetch(
      `http://localhost:${port}/api/auth/local/refresh`,
      { method: 'POST', headers: user ? { 'x-local-user': user } : {} },
    );
    return { status: response.status, body: await response.json() };
  }

  it('signs in the user that the header names, with their teams', async () => {
    const { status, body } = await refreshAs('user:default/ada');

    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'Ada Keller' });
    expect(body.backstageIdentity).toMatchObject({
      token: expect.any(String),
      identity: {
        userEntityRef: 'user:default/ada',
        ownershipEntityRefs: ['user:default/ada', 'group:default/team-orders'],
      },
    });
  });

  it('refuses a user that the configuration does not name', async () => {
    const { status, body } = await refreshAs('user:default/eve');

    expect(status).toBe(401);
    expect(body.error.message).toBe(
      "'user:default/eve' is not among auth.providers.local.users; known are user:default/ada",
    );
  });

  it('refuses when nobody was picked', async () => {
    const { status, body } = await refreshAs();

    expect(status).toBe(401);
    expect(body.error.message).toContain('send the header x-local-user');
  });

  it('does not let a backend start outside of development', async () => {
    await expect(
      startWith({ environment: 'production', providers: { local } }),
    ).rejects.toThrow(/allowed only with auth.environment 'development'/);
  });

  it('does not start without a list of users', async () => {
    await expect(
      startWith({ environment: 'development', providers: { local: {} } }),
    ).rejects.toThrow(/auth.providers.local.users is empty/);
  });
});

import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mcpActions from '@backstage/plugin-mcp-actions-backend';
import permissionBackend from '@backstage/plugin-permission-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import mwaaPlugin from 'backstage-plugin-mwaa-backend';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import localAuth from '../auth';
import teamPolicy from '../permissions';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const SERVICE_TOKEN = 'a-token-of-a-service';
const people = { ada: 'team-orders', vera: 'viewers' };
const { mcpActions: served, backend: configured } = parse(
  readFileSync(resolve(__dirname, '../../../../app-config.yaml'), 'utf8'),
);

const userOf = ([name, group]: [string, string]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  relations: [{ type: 'memberOf', targetRef: `group:default/${group}` }],
  spec: { memberOf: [group] },
});

/*
 * Tokens, permission backend, policy and MCP are those of the local Backstage:
 * what an agent may do is what the person may do who signed in for it.
 */
describe('agents', () => {
  let backend: TestBackend;
  let url: string;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        authServiceFactory,
        httpAuthServiceFactory,
        userInfoServiceFactory,
        permissionsServiceFactory,
        actionsServiceFactory,
        actionsRegistryServiceFactory,
        authPlugin,
        localAuth,
        permissionBackend,
        teamPolicy,
        mwaaPlugin,
        mcpActions,
        catalogServiceMock.factory({
          entities: Object.entries(people).map(userOf),
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            backend: {
              baseUrl: 'http://localhost:7007',
              database: { client: 'better-sqlite3', connection: ':memory:' },
              actions: configured.actions,
              auth: {
                externalAccess: [
                  {
                    type: 'static',
                    options: { token: SERVICE_TOKEN, subject: 'service' },
                  },
                ],
              },
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
            mcpActions: served,
            mwaa: { environments: [{ name: 'dev', region: 'eu-west-1' }] },
          },
        }),
      ],
    });
    url = `http://localhost:${backend.server.port()}/api`;
  });

  afterAll(() => backend.stop());

  async function tokenOf(name: keyof typeof people): Promise<string> {
    const response = await fetch(`${url}/auth/local/refresh`, {
      method: 'POST',
      headers: { 'x-local-user': `user:default/${name}` },
    });
    return (await response.json()).backstageIdentity.token;
  }

  async function withClient<T>(
    token: string,
    use: (client: Client) => Promise<T>,
  ): Promise<T> {
    const client = new Client({ name: 'tests', version: '1.0.0' });
    const headers = { Authorization: `Bearer ${token}` };
    await client.connect(
      new StreamableHTTPClientTransport(new URL(`${url}/mcp-actions/v1`), {
        requestInit: { headers },
      }),
    );
    try {
      return await use(client);
    } finally {
      await client.close();
    }
  }
  const toolsOf = (token: string) =>
    withClient(token, async client => (await client.listTools()).tools);
  const namesOf = async (token: string) =>
    (await toolsOf(token)).map(({ name }) => name);

  it('see what acts only where the policy lets them act', async () => {
    const ofAda = await namesOf(await tokenOf('ada'));
    expect(ofAda).toEqual(
      expect.arrayContaining(['mwaa.list-environments', 'mwaa.deploy-dag']),
    );
    const ofVera = await toolsOf(await tokenOf('vera'));
    expect(ofVera.length).toBeGreaterThan(5);
    expect(
      ofVera.filter(({ annotations }) => !annotations?.readOnlyHint),
    ).toEqual([]);
    const refused = await withClient(await tokenOf('vera'), client =>
      client.callTool({ name: 'mwaa.deploy-dag', arguments: {} }),
    );
    expect(refused).toMatchObject({ isError: true });
  });

  it('are told where to begin', async () => {
    const token = await tokenOf('ada');
    const instructions = await withClient(token, async client =>
      client.getInstructions(),
    );
    const names = await namesOf(token);
    const [first] = instructions!.match(/mwaa\.[a-z-]+/)!;
    expect(names).toContain(first);
    expect(await toolsOf(token)).toContainEqual(
      expect.objectContaining({
        name: first,
        description: expect.stringContaining('Begin here'),
      }),
    );
  });

  it('do nothing for nobody', async () => {
    await expect(toolsOf('nonsense')).rejects.toMatchObject({ code: 401 });
    const digest = 'a'.repeat(64);
    const refused = await withClient(SERVICE_TOKEN, client =>
      client.callTool({
        name: 'mwaa.deploy-dag',
        arguments: {
          environment: 'dev',
          spec: {},
          componentRef: 'orders',
          owner: 'team-orders',
          planDigest: digest,
          reason: 'tried',
        },
      }),
    );
    expect(refused).toMatchObject({ isError: true });
  });
});

import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { catalogModuleMwaa } from './module';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

/** Answers GetEnvironment as MWAA does, and names the requests it got. */
async function startMwaa(): Promise<{ server: Server; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const name = request.url?.split('/').pop();
    response.setHeader('Content-Type', 'application/json');
    if (name === 'denied') {
      response.setHeader('x-amzn-errortype', 'AccessDeniedException');
      response.statusCode = 403;
      response.end('{"Message":"not authorized"}');
      return;
    }
    response.end(
      JSON.stringify({
        Environment: {
          Name: name,
          Arn: `arn:aws:airflow:eu-west-1:123456789012:environment/${name}`,
          Status: 'AVAILABLE',
          AirflowVersion: '3.0.6',
          SourceBucketArn: 'arn:aws:s3:::analytics-bucket',
          DagS3Path: 'dags',
          WebserverUrl: 'abc.c1.eu-west-1.airflow.amazonaws.com',
        },
      }),
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { server, requests };
}

async function startCatalog(config: object) {
  return startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleMwaa,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: {
            baseUrl: 'http://localhost:7007',
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          ...config,
        },
      }),
    ],
  });
}

const keys = { accessKeyId: 'a-key', secretAccessKey: 'a-secret' };

describe('catalogModuleMwaa', () => {
  it('brings the configured environments into a running catalog', async () => {
    const mwaa = await startMwaa();
    const { port } = mwaa.server.address() as AddressInfo;
    const backend = await startCatalog({
      aws: { mainAccount: keys },
      mwaa: {
        endpoints: { mwaa: `http://127.0.0.1:${port}` },
        environments: [
          { name: 'analytics', region: 'eu-west-1' },
          { name: 'denied', region: 'eu-west-1' },
        ],
      },
      catalog: {
        providers: { mwaa: { owner: 'platform', dags: { enabled: false } } },
      },
    });
    const url = `http://localhost:${backend.server.port()}/api/catalog/entities?filter=spec.type=mwaa-environment`;

    let entities: unknown[] = [];
    while (entities.length === 0) {
      const response = await fetch(url, {
        headers: { Authorization: 'Bearer mock-user-token' },
      });
      entities = await response.json();
    }

    expect(entities).toEqual([
      expect.objectContaining({
        kind: 'Resource',
        metadata: expect.objectContaining({
          name: 'analytics',
          namespace: 'default',
        }),
        relations: [{ type: 'ownedBy', targetRef: 'group:default/platform' }],
      }),
    ]);
    expect(mwaa.requests).toContain('GET /environments/denied');
    await backend.stop();
    mwaa.server.close();
  });

  it('asks nothing of AWS without its section', async () => {
    const mwaa = await startMwaa();
    const { port } = mwaa.server.address() as AddressInfo;
    const backend = await startCatalog({
      mwaa: {
        endpoints: { mwaa: `http://127.0.0.1:${port}` },
        environments: [{ name: 'analytics', region: 'eu-west-1' }],
      },
    });
    await backend.stop();

    expect(mwaa.requests).toEqual([]);
    mwaa.server.close();
  });
});

import { createServer, IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { LocalMwaa } from '../../LocalMwaa';
import { startLocalMwaa } from '../../startLocalMwaa';

/** The client in use lacks InvokeRestApi, so the request is signed by hand. */
async function invoke(local: LocalMwaa, name: string, body: unknown) {
  const url = new URL(`${local.mwaaEndpoint}/restapi/${name}`);
  const signer = new SignatureV4({
    service: 'airflow',
    region: local.region,
    credentials: local.credentials[0],
    sha256: Sha256,
  });
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    port: Number(url.port),
    path: url.pathname,
    headers: { host: url.host, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const response = await fetch(url, {
    method: 'POST',
    headers: signed.headers,
    body: signed.body,
  });
  return {
    status: response.status,
    type: response.headers.get('x-amzn-errortype'),
    body: await response.json(),
  };
}

describe('InvokeRestApi', () => {
  let local: LocalMwaa;
  beforeAll(async () => {
    local = await startLocalMwaa();
  }, 60_000);
  afterAll(() => local?.stop());

  it('answers that the web server cannot be reached', async () => {
    expect(
      await invoke(local, 'analytics-dev', { Path: '/dags', Method: 'GET' }),
    ).toMatchObject({
      status: 400,
      type: 'RestApiServerException',
      body: { RestApiStatusCode: 503, RestApiResponse: { status: 503 } },
    });
  });

  it('counts every violated constraint', async () => {
    const path = `/dags/${'d'.repeat(60)}`;
    expect(
      await invoke(local, 'analytics-dev', { Path: path, Method: 'HEAD' }),
    ).toEqual({
      status: 400,
      type: 'ValidationException',
      body: {
        message:
          `2 validation errors detected: Value '${path}' at 'path' failed to ` +
          'satisfy constraint: Member must have length less than or equal to ' +
          "64; Value 'HEAD' at 'method' failed to satisfy constraint: Member " +
          'must satisfy enum value set: [GET, PUT, POST, PATCH, DELETE]',
      },
    });
  });

  it.each(['', '[]', '{', 'null'])('refuses the body %j', async body => {
    expect(await invoke(local, 'analytics-dev', body)).toMatchObject({
      status: 400,
      type: 'SerializationException',
    });
  });

  it('knows no environment of that name', async () => {
    expect(
      await invoke(local, 'nowhere', { Path: '/dags', Method: 'GET' }),
    ).toMatchObject({ status: 404, type: 'ResourceNotFoundException' });
  });
});

describe('InvokeRestApi with an Airflow behind the environments', () => {
  let local: LocalMwaa;
  let airflow: Server;
  let received: {
    request: string;
    headers: IncomingHttpHeaders;
    body: string;
  }[];
  let next: { status: number; body: string };

  beforeAll(async () => {
    airflow = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      received.push({
        request: `${request.method} ${request.url}`,
        headers: request.headers,
        body,
      });
      const answer =
        request.url === '/auth/token'
          ? { status: 201, body: '{"access_token":"t1"}' }
          : next;
      response.writeHead(answer.status).end(answer.body);
    });
    await new Promise<void>(done => airflow.listen(0, '127.0.0.1', done));
    const { port } = airflow.address() as AddressInfo;
    const account = { username: 'admin', password: 'secret' };
    local = await startLocalMwaa({
      airflow: {
        'analytics-dev': { url: `http://127.0.0.1:${port}`, ...account },
        legacy: { url: `http://127.0.0.1:${port}`, ...account },
      },
    });
  }, 60_000);
  afterAll(async () => {
    await local?.stop();
    await new Promise(done => airflow.close(done));
  });
  beforeEach(() => {
    received = [];
    next = { status: 200, body: '{"dag_id":"orders"}' };
  });

  const pause = {
    Path: '/dags/orders',
    Method: 'PATCH',
    QueryParameters: { update_mask: 'is_paused' },
    Body: { is_paused: true },
  };

  it.each(['/../../auth/token', 'dags'])(
    'lets nothing out of the REST API: %s',
    async Path => {
      expect(
        await invoke(local, 'analytics-dev', { Path, Method: 'GET' }),
      ).toMatchObject({
        type: 'RestApiClientException',
        body: { RestApiStatusCode: 404 },
      });
      expect(received).toEqual([]);
    },
  );

  it('passes a call on to an Airflow 3, with a token', async () => {
    expect(await invoke(local, 'analytics-dev', pause)).toMatchObject({
      status: 200,
      body: {
        RestApiStatusCode: 200,
        RestApiResponse: { dag_id: 'orders' },
      },
    });
    expect(received).toMatchObject([
      {
        request: 'POST /auth/token',
        body: '{"username":"admin","password":"secret"}',
      },
      {
        request: 'PATCH /api/v2/dags/orders?update_mask=is_paused',
        headers: { authorization: 'Bearer t1' },
        body: '{"is_paused":true}',
      },
    ]);
  });

  it('passes a call on to an Airflow 2, with basic authentication', async () => {
    next = { status: 204, body: '' };
    expect(
      await invoke(local, 'legacy', { Path: '/dags/orders', Method: 'DELETE' }),
    ).toMatchObject({ status: 200, body: { RestApiStatusCode: 204 } });
    expect(received).toMatchObject([
      {
        request: 'DELETE /api/v1/dags/orders',
        headers: { authorization: 'Basic YWRtaW46c2VjcmV0' },
      },
    ]);
    expect(received[0].headers).not.toHaveProperty('content-type');
  });

  it.each([
    [404, '{"detail":"no"}', 'RestApiClientException', { detail: 'no' }],
    [400, '<html>', 'RestApiClientException', { detail: '<html>' }],
    [500, '', 'RestApiServerException', undefined],
  ])('wraps a refusal with %s', async (status, body, type, response) => {
    next = { status, body };
    expect(await invoke(local, 'legacy', pause)).toEqual({
      status: 400,
      type,
      body: { RestApiStatusCode: status, RestApiResponse: response },
    });
  });

  it('passes no answer on that is larger than 6 MB', async () => {
    next = { status: 200, body: JSON.stringify('x'.repeat(6 * 1024 * 1024)) };
    expect(await invoke(local, 'legacy', pause)).toMatchObject({
      status: 400,
      type: 'RestApiServerException',
    });
  });
});

describe('InvokeRestApi with a web server that is away', () => {
  it('ends as on AWS', async () => {
    const local = await startLocalMwaa({
      airflow: {
        legacy: { url: 'http://127.0.0.1:1', username: 'u', password: 'p' },
      },
    });
    try {
      expect(
        await invoke(local, 'legacy', { Path: '/dags/orders', Method: 'GET' }),
      ).toMatchObject({
        status: 400,
        type: 'RestApiServerException',
        body: { RestApiStatusCode: 503 },
      });
    } finally {
      await local.stop();
    }
  }, 60_000);

  it('needs an environment that there is', async () => {
    await expect(
      startLocalMwaa({
        airflow: { nowhere: { url: 'x', username: 'u', password: 'p' } },
      }),
    ).rejects.toThrow('There is no environment nowhere');
  });
});

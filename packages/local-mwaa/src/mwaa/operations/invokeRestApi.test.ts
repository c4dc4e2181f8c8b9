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

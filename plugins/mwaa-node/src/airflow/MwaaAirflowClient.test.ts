import { MWAAClient } from '@aws-sdk/client-mwaa';
import { MwaaAirflowClient } from './MwaaAirflowClient';

interface SentRequest {
  method: string;
  hostname: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

interface Answer {
  status?: number;
  errorType?: string;
  body?: unknown;
  /** Never answers. */
  silent?: boolean;
}

const environment = {
  name: 'dev',
  arn: 'arn:aws-cn:airflow:cn-north-1:000000000000:environment/dev',
};
const userRole = 'arn:aws-cn:airflow:cn-north-1:000000000000:role/dev/User';

const refusal = (
  status: number,
  body: unknown,
  type = 'RestApiClientException',
): Answer => ({
  status: 400,
  errorType: type,
  body: { RestApiStatusCode: status, RestApiResponse: body },
});

describe('MwaaAirflowClient', () => {
  let sent: SentRequest[];

  /** A client whose requests go nowhere and are answered in this order. */
  function airflow(...answers: Answer[]) {
    const client = new MWAAClient({
      region: 'eu-west-1',
      credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
      maxAttempts: 2,
      requestHandler: {
        handle: async (
          request: SentRequest,
          { abortSignal }: { abortSignal: AbortSignal },
        ) => {
          sent.push(request);
          const answer = answers.shift()!;
          if (answer.silent) {
            await new Promise((_, reject) => {
              const abort = () =>
                reject(
                  Object.assign(new Error('aborted'), { name: 'AbortError' }),
                );
              if (abortSignal.aborted) {
                abort();
              }
              abortSignal.onabort = abort;
            });
          }
          return {
            response: {
              statusCode: answer.status ?? 200,
              headers: {
                'content-type': 'application/json',
                ...(answer.errorType && {
                  'x-amzn-errortype': answer.errorType,
                }),
              },
              body: Buffer.from(JSON.stringify(answer.body ?? {})),
            },
          };
        },
      } as never,
    });
    return new MwaaAirflowClient({
      client: async () => client,
      environment,
      timeoutMs: 100,
    });
  }

  beforeEach(() => {
    sent = [];
  });

  it('asks MWAA to pass a signed request on', async () => {
    const client = airflow({ body: { RestApiStatusCode: 200 } });
    await client.setPaused('orders', true);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      hostname: 'env.airflow.eu-west-1.amazonaws.com',
      path: '/restapi/dev',
      headers: {
        'content-type': 'application/json',
        'content-length': String(sent[0].body.length),
        authorization: expect.stringMatching(
          /eu-west-1\/airflow\/aws4_request, SignedHeaders=.*content-type/,
        ),
      },
    });
    expect(JSON.parse(sent[0].body)).toEqual({
      Path: '/dags/orders',
      Method: 'PATCH',
      QueryParameters: { update_mask: 'is_paused' },
      Body: { is_paused: true },
    });
  });

  it.each([
    ['2.x', { is_active: true }, true],
    ['2.x, gone', { is_active: false }, false],
    ['3.x', { is_stale: false }, true],
    ['3.x, gone', { is_stale: true }, false],
    ['unknown', { is_active: null }, undefined],
  ])('describes a DAG as %s lists it', async (_, state, isActive) => {
    const dag = { dag_id: 'orders', is_paused: false, fileloc: '/dags/o.py' };
    const client = airflow({
      body: { RestApiStatusCode: 200, RestApiResponse: { ...dag, ...state } },
    });
    expect(await client.getDag('orders')).toEqual({
      dagId: 'orders',
      isPaused: false,
      fileLocation: '/dags/o.py',
      ...(isActive !== undefined && { isActive }),
    });
    expect(JSON.parse(sent[0].body)).toEqual({
      Path: '/dags/orders',
      Method: 'GET',
    });
  });

  it('refuses to guess from a description that it does not know', async () => {
    const client = airflow({
      body: { RestApiStatusCode: 200, RestApiResponse: { dags: [] } },
    });
    await expect(client.getDag('orders')).rejects.toThrow(
      /dag_id Required, is_paused Required/,
    );
  });

  const unknownDag = refusal(404, { detail: 'Dag with id x was not found' });

  it('knows a DAG that Airflow does not know', async () => {
    expect(await airflow(unknownDag).getDag('x')).toBeUndefined();
    expect(await airflow(unknownDag).deleteDag('x')).toBe('absent');
    await expect(airflow(unknownDag).setPaused('x', true)).rejects.toThrow(
      expect.objectContaining({
        name: 'NotFoundError',
        message: expect.stringContaining('Dag with id x was not found'),
      }),
    );
  });

  it('deletes', async () => {
    const client = airflow({ body: { RestApiStatusCode: 204 } });
    expect(await client.deleteDag('orders')).toBe('deleted');
  });

  it.each([
    [refusal(404, { detail: 'Not Found' }), 'ServiceUnavailableError'],
    [refusal(403, { detail: 'Forbidden' }), 'NotAllowedError'],
    [refusal(409, { detail: 'still running' }), 'ConflictError'],
    [refusal(422, { detail: [{ msg: 'bad' }] }), 'InputError'],
    [
      refusal(503, undefined, 'RestApiServerException'),
      'ServiceUnavailableError',
    ],
    [refusal(418, undefined), 'ServiceUnavailableError'],
    [
      { status: 404, errorType: 'ResourceNotFoundException' },
      'ServiceUnavailableError',
    ],
    [
      {
        status: 400,
        errorType: 'ValidationException',
        body: { message: 'Update your environment to use InvokeRestApi' },
      },
      'ServiceUnavailableError',
    ],
  ])('turns the refusal %# into an error of its own', async (answer, name) => {
    await expect(airflow(answer).deleteDag('orders')).rejects.toThrow(
      expect.objectContaining({
        name,
        message: expect.stringContaining('dev'),
      }),
    );
  });

  it.each([
    refusal(403, { detail: 'Forbidden' }),
    {
      status: 403,
      errorType: 'AccessDeniedException',
      body: { Message: 'no' },
    },
  ])('names the IAM action and the role of Airflow (%#)', async answer => {
    await expect(airflow(answer).setPaused('orders', false)).rejects.toThrow(
      expect.objectContaining({
        name: 'NotAllowedError',
        message: expect.stringMatching(
          RegExp(`airflow:InvokeRestApi on ${userRole}`),
        ),
      }),
    );
  });

  it('tries again when MWAA is busy', async () => {
    const busy = { status: 429, errorType: 'ThrottlingException' };
    const client = airflow(busy, { body: { RestApiStatusCode: 204 } });
    expect(await client.deleteDag('orders')).toBe('deleted');
    expect(sent[1].body).toBe(sent[0].body);
    expect(sent[1].path).toBe('/restapi/dev');
  });

  it('asks nothing that MWAA would not pass on', async () => {
    await expect(airflow().getDag('d'.repeat(59))).rejects.toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
    expect(sent).toEqual([]);
  });

  it('escapes an id', async () => {
    const client = airflow({ body: { RestApiStatusCode: 200 } });
    await client.setPaused('a/../b?c', true);
    expect(JSON.parse(sent[0].body).Path).toBe('/dags/a%2F..%2Fb%3Fc');
  });

  it('does not wait for ever', async () => {
    await expect(airflow({ silent: true }).getDag('orders')).rejects.toThrow(
      expect.objectContaining({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('within 0.1 s'),
      }),
    );
  });

  it('ends on the abort signal', async () => {
    const controller = new AbortController();
    const asked = airflow({ silent: true }).getDag('orders', {
      signal: controller.signal,
    });
    controller.abort();
    await expect(asked).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});

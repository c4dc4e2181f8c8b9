import { airflowClient } from './__testUtils__/airflowClient';
import {
  airflowAnswer,
  airflowRefusal,
  MwaaAnswer,
  SentRequest,
} from './__testUtils__/answeringMwaa';

const userRole = 'arn:aws-cn:airflow:cn-north-1:000000000000:role/dev/User';

describe('MwaaAirflowClient', () => {
  let sent: SentRequest[];
  let airflowVersion: string;

  function airflow(...answers: MwaaAnswer[]) {
    const mwaa = airflowClient(airflowVersion, ...answers);
    sent = mwaa.sent;
    return mwaa.airflow;
  }

  beforeEach(() => {
    sent = [];
    airflowVersion = '3.0.6';
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
    const client = airflow(airflowAnswer({ ...dag, ...state }));
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

  it.each([
    [
      '2.10.3',
      '/datasets',
      { datasets: [{ id: 1, uri: 's3://a/b' }] },
      's3://a/b',
    ],
    [
      '3.0.6',
      '/assets',
      { assets: [{ name: 'orders', uri: 's3://a/b', group: 'asset' }] },
      'orders',
    ],
  ])('lists the assets of %s', async (version, path, body, name) => {
    airflowVersion = version;
    const client = airflow(airflowAnswer(body));
    expect(await client.listAssets()).toEqual([{ name, uri: 's3://a/b' }]);
    expect(JSON.parse(sent[0].body)).toEqual({
      Path: path,
      Method: 'GET',
      QueryParameters: { limit: '100' },
    });
  });

  it('takes of connections only their ids', async () => {
    const connection = {
      connection_id: 'warehouse',
      conn_type: 'postgres',
      host: 'db.example',
      login: 'loader',
      password: 'PLANTED',
      extra: '{"token": "PLANTED"}',
    };
    const body = { connections: [connection], total_entries: 1 };
    const client = airflow(airflowAnswer(body));
    expect(await client.listConnectionIds()).toEqual(['warehouse']);
    expect(JSON.parse(sent[0].body)).toMatchObject({ Path: '/connections' });
  });

  it('tells nothing of a list of connections that it does not know', async () => {
    const body = {
      connections: [{ connection_id: { PLANTED: 'PLANTED' }, PLANTED: 1 }],
    };
    const error = await airflow(airflowAnswer(body))
      .listConnectionIds()
      .catch(e => e);
    expect(error.message).toBe(
      'Airflow lists its connections in a way that is not known: connections.0.connection_id',
    );
    expect(JSON.stringify(error)).not.toContain('PLANTED');
  });

  it('names the role that may list connections', async () => {
    await expect(
      airflow(airflowRefusal(403, { detail: 'Forbidden' })).listConnectionIds(),
    ).rejects.toMatchObject({
      iamAction: 'airflow:InvokeRestApi',
      message: expect.stringContaining('role/dev/Op'),
    });
  });

  it('refuses to guess from a description that it does not know', async () => {
    const client = airflow(airflowAnswer({ dags: [] }));
    await expect(client.getDag('orders')).rejects.toThrow(
      'describes the DAG in a way that is not known: dag_id, is_paused',
    );
  });

  const unknownDag = airflowRefusal(404, {
    detail: 'Dag with id x was not found',
  });

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
    [airflowRefusal(404, { detail: 'Not Found' }), 'ServiceUnavailableError'],
    [airflowRefusal(403, { detail: 'Forbidden' }), 'NotAllowedError'],
    [airflowRefusal(409, { detail: 'still running' }), 'ConflictError'],
    [airflowRefusal(422, { detail: [{ msg: 'bad' }] }), 'InputError'],
    [
      airflowRefusal(503, undefined, 'RestApiServerException'),
      'ServiceUnavailableError',
    ],
    [airflowRefusal(418, undefined), 'ServiceUnavailableError'],
    [
      { status: 404, errorType: 'ResourceNotFoundException' },
      'ServiceUnavailableError',
    ],
    [{ status: 400, errorType: 'ValidationException' }, 'InputError'],
  ])('turns the refusal %# into an error of its own', async (answer, name) => {
    await expect(airflow(answer).deleteDag('orders')).rejects.toThrow(
      expect.objectContaining({
        name,
        message: expect.stringContaining('dev'),
      }),
    );
  });

  it.each([
    airflowRefusal(403, { detail: 'Forbidden' }),
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

import {
  answeringMwaa,
  MwaaAnswer,
  webLoginToken,
} from '../__testUtils__/answeringMwaa';
import {
  startWebServerDouble,
  WebServerDouble,
} from '../__testUtils__/webServerDouble';
import { WebServer, WebServerOptions } from './WebServer';
import { WebSessions } from './WebSessions';

const environment = {
  name: 'dev',
  arn: 'arn:aws:airflow:eu-west-1:000000000000:environment/dev',
  airflowVersion: '3.0.6',
};
const dags = { method: 'GET', path: '/dags' } as const;
const { signal } = new AbortController();

describe('WebServer', () => {
  let web: WebServerDouble;

  beforeEach(async () => {
    web = await startWebServerDouble();
  });
  afterEach(() => web.stop());

  function webServer(
    options: Partial<WebServerOptions> = {},
    answers: MwaaAnswer[] = ['t1', 't2', 't3'].map(webLoginToken),
  ) {
    const mwaa = answeringMwaa(...answers);
    return new WebServer({
      client: async () => mwaa.client,
      environment,
      sessions: new WebSessions(),
      urlOf: () => web.url,
      ...options,
    });
  }
  const requests = () => web.received.map(({ request }) => request);

  it.each([
    ['2.10.3', '/aws_mwaa/login', '/api/v1', { cookie: 'session=session-1' }],
    [
      '3.0.6',
      '/pluginsv2/aws_mwaa/login',
      '/api/v2',
      { authorization: 'Bearer session-1' },
    ],
  ])('signs in to Airflow %s', async (airflowVersion, login, api, headers) => {
    const server = webServer({
      environment: { ...environment, airflowVersion },
    });
    const query = { limit: '1' };
    expect(await server.send({ ...dags, query }, signal)).toEqual({
      status: 200,
      text: '{}',
    });
    expect(requests()).toEqual([`POST ${login}`, `GET ${api}/dags?limit=1`]);
    expect(web.received[0].body).toBe('token=t1');
    expect(web.received[1].headers).toMatchObject(headers);
  });

  it('signs in once for all who ask, in every client', async () => {
    const sessions = new WebSessions();
    const servers = [webServer({ sessions }), webServer({ sessions })];
    await Promise.all(servers.map(server => server.send(dags, signal)));
    await servers[0].send(dags, signal);
    expect(requests().filter(text => text.startsWith('POST'))).toHaveLength(1);
  });

  it.each([
    ['a 401', { status: 401 }],
    ['a redirect', { status: 302, headers: { location: '/login' } }],
    [
      'a refused token',
      { status: 403, body: '{"detail":"Invalid JWT token"}' },
    ],
  ])('signs in anew, once, after %s', async (_, answer) => {
    const server = webServer();
    await server.send(dags, signal);
    web.answers.push(answer, { body: '[1]' });
    expect(await server.send(dags, signal)).toMatchObject({ text: '[1]' });
    web.answers.push(answer, answer);
    expect(await server.send(dags, signal)).toMatchObject({
      status: answer.status,
    });
    expect(requests().filter(text => text.startsWith('POST'))).toHaveLength(3);
  });

  it('does not sign in again for a role that may too little', async () => {
    const server = webServer();
    web.answers.push({ status: 403, body: '{"detail":"Forbidden"}' });
    expect(await server.send(dags, signal)).toMatchObject({ status: 403 });
    expect(requests()).toHaveLength(2);
  });

  it.each([
    [401, 'NotAllowedError', 'Allow airflow:CreateWebLoginToken on'],
    [503, 'ServiceUnavailableError', 'answered 503'],
    [404, 'ServiceUnavailableError', 'answered 404'],
    [200, 'ServiceUnavailableError', 'did not open a session'],
  ])('says why it is not let in with %s', async (status, name, text) => {
    Object.assign(web.login, { status, headers: {} });
    await expect(webServer().send(dags, signal)).rejects.toMatchObject({
      name,
      message: expect.stringContaining(text),
    });
  });

  it('tries to sign in again the next time', async () => {
    Object.assign(web.login, { status: 503 });
    const server = webServer();
    await expect(server.send(dags, signal)).rejects.toThrow();
    Object.assign(web.login, { status: 200 });
    expect(await server.send(dags, signal)).toMatchObject({ status: 200 });
  });

  it('reads no more than 6 MB', async () => {
    web.answers.push({ body: 'x'.repeat(6 * 1024 * 1024 + 1) });
    await expect(webServer().send(dags, signal)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringContaining('more than 6 MB'),
    });
  });

  it.each([
    [undefined, 'slow'],
    ['PRIVATE_ONLY', 'private'],
  ])('does not wait for ever (%s)', async (webserverAccessMode, kind) => {
    web.answers.push({ silent: true });
    const server = webServer({
      environment: { ...environment, webserverAccessMode },
      timeoutMs: 200,
    });
    await expect(server.send(dags, signal)).rejects.toMatchObject({
      kind,
      message: expect.stringContaining('no answer within 0.2 s'),
    });
  });

  it.each([
    ['PUBLIC_ONLY', 'unreachable'],
    ['PRIVATE_ONLY', 'private'],
  ])('says that a web server is not reached (%s)', async (mode, kind) => {
    await web.stop();
    const server = webServer({
      environment: { ...environment, webserverAccessMode: mode },
    });
    await expect(server.send(dags, signal)).rejects.toMatchObject({ kind });
  });

  it('ends on the abort signal', async () => {
    const controller = new AbortController();
    web.answers.push({ silent: true });
    const asked = webServer().send(dags, controller.signal);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('tells no secret in what goes wrong', async () => {
    const planted = webLoginToken('PLANTED');
    const errors: unknown[] = [];
    for (const status of [401, 500]) {
      Object.assign(web.login, { status });
      errors.push(
        await webServer({}, [planted])
          .send(dags, signal)
          .catch(e => e),
      );
    }
    await web.stop();
    errors.push(
      await webServer({}, [planted])
        .send(dags, signal)
        .catch(e => e),
    );
    for (const error of errors as Error[]) {
      expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(
        /PLANTED|session-/,
      );
    }
  });
});

import { createServer, request as send, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateWebLoginTokenCommand,
  GetEnvironmentCommand,
} from '@aws-sdk/client-mwaa';
import { mwaaClient } from '../__testUtils__/clients';
import { LocalMwaa } from '../LocalMwaa';
import { startLocalMwaa } from '../startLocalMwaa';

const development = '000000000000';
const html = { accept: 'text/html,*/*' };

/** An Airflow of either major, as far as signing in goes; it echoes the rest. */
const fakeAirflow = () =>
  createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const what = `${request.method} ${request.url}`;
    if (what === 'POST /auth/token') {
      response.writeHead(201).end('{"access_token":"t1"}');
    } else if (what === 'GET /login/') {
      response.setHeader('set-cookie', 'session=form; HttpOnly; Path=/');
      response.end('<input name="csrf_token" type="hidden" value="c1">');
    } else if (what === 'POST /login/') {
      const form = new URLSearchParams(body);
      const right =
        form.get('password') === 'secret' &&
        form.get('csrf_token') === 'c1' &&
        request.headers.cookie === 'session=form';
      response.setHeader('set-cookie', 'session=signed-in; HttpOnly; Path=/');
      response.writeHead(right ? 302 : 200).end();
    } else {
      response.writeHead(418, { 'x-airflow': 'yes' });
      response.end(JSON.stringify({ what, headers: request.headers, body }));
    }
  });

describe('the web servers of environments', () => {
  let local: LocalMwaa;
  let airflow: Server;

  beforeAll(async () => {
    airflow = fakeAirflow();
    await new Promise<void>(done => airflow.listen(0, '127.0.0.1', done));
    const { port } = airflow.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    const server = { url, username: 'admin', password: 'secret' };
    local = await startLocalMwaa({
      airflow: { 'analytics-dev': server, legacy: server },
    });
  }, 60_000);
  afterAll(async () => {
    await local?.stop();
    airflow.closeAllConnections();
    await new Promise(done => airflow.close(done));
  });

  const base = (name: string) =>
    `${local.mwaaEndpoint}/webserver/${name}.airflow.localhost`;
  const tokenFor = async (Name: string) =>
    (
      await mwaaClient(local, development).send(
        new CreateWebLoginTokenCommand({ Name }),
      )
    ).WebToken!;
  const logIn = (name: string, path: string, token: string, headers = {}) =>
    fetch(`${base(name)}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ token }),
      redirect: 'manual',
      headers,
    });

  it('signs in to 3.x with the token of CreateWebLoginToken', async () => {
    const token = await tokenFor('analytics-dev');
    const path = '/pluginsv2/aws_mwaa/login';
    const answer = await logIn('analytics-dev', path, token);
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([
      '_token=t1; Path=/; SameSite=Lax',
    ]);
    expect((await logIn('analytics-dev', path, token)).status).toBe(401);
  });

  it('signs in to 2.x with the token of CreateWebLoginToken', async () => {
    const token = await tokenFor('legacy');
    const answer = await logIn('legacy', '/aws_mwaa/login', token);
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([
      'session=signed-in; HttpOnly; Path=/',
    ]);
  });

  it('refuses a token of another environment', async () => {
    const token = await tokenFor('legacy');
    const path = '/pluginsv2/aws_mwaa/login';
    expect((await logIn('analytics-dev', path, token)).status).toBe(401);
  });

  it('passes everything else on as it is', async () => {
    const answer = await fetch(`${base('legacy')}/api/v1/dags?limit=%2F1`, {
      method: 'PATCH',
      body: '{"is_paused":true}',
      headers: { authorization: 'Bearer t1', cookie: 'session=x' },
    });
    expect(answer.status).toBe(418);
    expect(answer.headers.get('x-airflow')).toBe('yes');
    const { port } = new URL(local.mwaaEndpoint);
    expect(await answer.json()).toMatchObject({
      what: 'PATCH /api/v1/dags?limit=%2F1',
      body: '{"is_paused":true}',
      headers: {
        authorization: 'Bearer t1',
        cookie: 'session=x',
        host: `legacy.airflow.localhost:${port}`,
      },
    });
  });

  it('shows a browser a button instead of the login page', async () => {
    const { WebserverUrl } = (
      await mwaaClient(local, development).send(
        new GetEnvironmentCommand({ Name: 'analytics-dev' }),
      )
    ).Environment!;
    const { hostname, port, host } = new URL(WebserverUrl!);
    expect(hostname).toBe('analytics-dev.airflow.localhost');
    // As a browser asks, which finds localhost names by itself.
    const page = await new Promise<string>((resolve, reject) => {
      send(
        {
          host: '127.0.0.1',
          port,
          path: '/auth/login?next=/dags/orders',
          headers: { host, ...html },
        },
        async response => {
          let text = '';
          for await (const chunk of response) text += chunk;
          resolve(text);
        },
      )
        .once('error', reject)
        .end();
    });
    const [, action] = /action="([^"]+)"/.exec(page) ?? [];
    const [, token] = /name="token" value="([^"]+)"/.exec(page) ?? [];
    const [, next] = /name="next" value="([^"]+)"/.exec(page) ?? [];
    expect(next).toBe('/dags/orders');
    const answer = await logIn('analytics-dev', action, token, html);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect(answer.headers.get('set-cookie')).toContain('_token=t1');
  });

  it('answers 503 where no Airflow is', async () => {
    const silent = local.environments.find(e => e.name === 'legacy')!;
    const before = silent.airflow;
    try {
      silent.airflow = undefined;
      expect((await fetch(`${base('legacy')}/`)).status).toBe(503);
      silent.airflow = { ...before!, url: 'http://127.0.0.1:9' };
      const answer = await fetch(`${base('legacy')}/`);
      expect([answer.status, await answer.text()]).toEqual([
        503,
        expect.stringContaining('legacy.airflow.localhost gives no answer'),
      ]);
    } finally {
      silent.airflow = before;
    }
  });
});

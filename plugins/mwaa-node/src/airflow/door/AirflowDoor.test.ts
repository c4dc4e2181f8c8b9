import {
  airflowAnswer,
  airflowRefusal,
  answeringMwaa,
  MwaaAnswer,
  webLoginToken,
} from '../__testUtils__/answeringMwaa';
import {
  startWebServerDouble,
  WebServerDouble,
} from '../__testUtils__/webServerDouble';
import { WebServer } from '../webLogin/WebServer';
import { WebSessions } from '../webLogin/WebSessions';
import { AirflowDoor } from './AirflowDoor';
import { AirflowRequest } from './AirflowRequest';

const environment = {
  name: 'dev',
  arn: 'arn:aws:airflow:eu-west-1:000000000000:environment/dev',
  airflowVersion: '3.0.6',
};
const look: AirflowRequest = {
  method: 'GET',
  path: '/dags/orders',
  doing: 'show the DAG orders',
  role: 'Viewer',
};
const restarting = airflowRefusal(503, { detail: 'no healthy upstream' });

describe('AirflowDoor', () => {
  let web: WebServerDouble;
  let slept: number[];

  beforeAll(async () => {
    web = await startWebServerDouble();
  });
  afterAll(() => web.stop());
  beforeEach(() => {
    slept = [];
    web.received.length = 0;
    web.answers.length = 0;
  });

  function door(...answers: MwaaAnswer[]) {
    const mwaa = answeringMwaa(...answers);
    const options = { client: async () => mwaa.client, environment };
    return {
      ...mwaa,
      door: new AirflowDoor({
        ...options,
        webServer: new WebServer({
          ...options,
          sessions: new WebSessions(),
          urlOf: () => web.url,
        }),
        timeoutMs: 300,
        sleep: async ms => {
          slept.push(ms);
        },
      }),
    };
  }

  it('asks again while the web server restarts', async () => {
    const { door: open, sent } = door(restarting, airflowAnswer({ ok: 1 }));
    expect((await open.ask(look)).body).toEqual({ ok: 1 });
    expect(sent).toHaveLength(2);
    expect(slept).toHaveLength(1);
  });

  it('asks a list again that is asked for by POST', async () => {
    const { door: open } = door(airflowRefusal(429), airflowAnswer([]));
    const list = { ...look, method: 'POST', readOnly: true } as const;
    expect((await open.ask(list)).body).toEqual([]);
  });

  it.each([
    [429, 'throttled'],
    [500, 'error'],
    [502, 'unreachable'],
    [503, 'unreachable'],
  ])('gives up on %s after three tries', async (status, kind) => {
    const { door: open, sent } = door(
      ...Array(3).fill(airflowRefusal(status, { title: 'not now' })),
    );
    await expect(open.ask(look)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      kind,
      message: `The Airflow of dev did not show the DAG orders (it answered ${status}: not now); try again later`,
    });
    expect(sent).toHaveLength(3);
  });

  it('never does twice what changes something', async () => {
    const { door: open, sent } = door(restarting);
    await expect(
      open.ask({ ...look, method: 'POST', body: {} }),
    ).rejects.toMatchObject({ kind: 'unreachable' });
    expect(sent).toHaveLength(1);
  });

  it.each([
    [400, 'InputError'],
    [401, 'NotAllowedError'],
    [403, 'NotAllowedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [422, 'InputError'],
  ])('asks once what is answered %s', async (status, name) => {
    const { door: open, sent } = door(
      airflowRefusal(status, { detail: 'Dag with id orders' }),
    );
    await expect(open.ask(look)).rejects.toMatchObject({
      name,
      message: expect.stringContaining('Dag with id orders'),
    });
    expect(sent).toHaveLength(1);
  });

  it('takes a 404 of a web server for none of a DAG', async () => {
    const { door: open } = door(airflowRefusal(404, { detail: 'Not Found' }));
    await expect(open.ask(look)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });

  it('takes no page for an answer', async () => {
    const { door: open } = door(airflowAnswer('<html>Sign in</html>'));
    await expect(open.ask(look)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('something else than JSON'),
    });
  });

  it('says what the fields are that Airflow refuses', async () => {
    const detail = [
      { loc: ['body', 'logical_date'], msg: 'Field required', type: 'missing' },
      { loc: ['body'], msg: 'extra', type: 'extra' },
    ];
    const { door: open } = door(airflowRefusal(422, { detail }));
    await expect(open.ask(look)).rejects.toThrow(
      'logical_date: Field required; extra',
    );
  });

  it('does not show a page in a message', async () => {
    const page = airflowRefusal(500, { detail: '\n<!DOCTYPE html>' });
    const { door: open } = door(page, page, page);
    await expect(open.ask(look)).rejects.toThrow(/\(it answered 500\)/);
  });

  it('does not show the statement of a database', async () => {
    const detail = {
      reason: 'Unique constraint violation',
      statement: 'INSERT INTO dag_run',
      orig_error: 'dag_run.logical_date',
    };
    const { door: open } = door(airflowRefusal(409, { detail }));
    await expect(open.ask(look)).rejects.toThrow(
      '(it answered 409: Unique constraint violation: dag_run.logical_date)',
    );
  });

  it('waits for no answer that does not come', async () => {
    const { door: open } = door({ silent: true });
    await expect(open.ask(look)).rejects.toMatchObject({
      kind: 'slow',
      message: expect.stringContaining('within 0.3 s'),
    });
  });

  describe('where InvokeRestApi is not to be had', () => {
    const tooOld = {
      status: 400,
      errorType: 'ValidationException',
      body: { message: 'Update your environment to use InvokeRestApi' },
    };
    const long = { ...look, path: `/dags/${'d'.repeat(59)}` };

    it('goes to the web server with a path that is too long', async () => {
      web.answers.push({ body: '{"dag_id":"d"}' });
      const { door: open, sent } = door(webLoginToken());
      expect((await open.ask(long)).body).toEqual({ dag_id: 'd' });
      expect(sent.map(({ path }) => path)).toEqual(['/webtoken/dev']);
      expect(web.received[1]).toMatchObject({
        request: `GET /api/v2${long.path}`,
        headers: { authorization: 'Bearer session-1' },
      });
    });

    it('passes on through InvokeRestApi what just fits', async () => {
      const path = `/dags/${'d'.repeat(58)}`;
      const { door: open } = door(airflowAnswer({}));
      await open.ask({ ...look, path });
      expect(web.received).toEqual([]);
    });

    it('goes to the web server of an environment that is too old', async () => {
      const { door: open } = door(tooOld, webLoginToken());
      expect((await open.ask(look)).body).toEqual({});
      expect(web.received).toHaveLength(2);
    });

    it('names the action that a web login needs', async () => {
      web.answers.push({ status: 403, body: '{"detail":"Forbidden"}' });
      const { door: open } = door(webLoginToken());
      await expect(open.ask(long)).rejects.toMatchObject({
        name: 'NotAllowedError',
        iamAction: 'airflow:CreateWebLoginToken',
      });
      const denied = { status: 403, errorType: 'AccessDeniedException' };
      await expect(door(denied).door.ask(long)).rejects.toMatchObject({
        iamAction: 'airflow:CreateWebLoginToken',
        message: expect.stringContaining('role/dev/Viewer'),
      });
    });

    it('says why a web server is needed that cannot be had', async () => {
      Object.assign(web.login, { status: 503 });
      await expect(door(webLoginToken()).door.ask(long)).rejects.toMatchObject({
        kind: 'unreachable',
        message: expect.stringContaining('no path of more than 64 characters'),
      });
      await expect(
        door(tooOld, webLoginToken()).door.ask(look),
      ).rejects.toThrow(/any update of the environment brings it/);
      Object.assign(web.login, { status: 200 });
    });

    it('asks again while the web server restarts', async () => {
      web.answers.push({ status: 503, body: '<html>' }, { body: '[]' });
      const { door: open } = door(webLoginToken());
      expect((await open.ask(long)).body).toEqual([]);
    });
  });
});

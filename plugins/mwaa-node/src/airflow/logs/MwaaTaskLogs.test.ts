import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { mwaaEnvironmentFixture } from '../../testing/mwaaEnvironmentFixture';
import { answeringMwaa, webLoginToken } from '../__testUtils__/answeringMwaa';
import {
  startWebServerDouble,
  WebServerDouble,
} from '../__testUtils__/webServerDouble';
import { WebServer } from '../webLogin/WebServer';
import { WebSessions } from '../webLogin/WebSessions';
import { LogRequest } from './LogRequest';
import { MwaaTaskLogs } from './MwaaTaskLogs';

const arn =
  'arn:aws:logs:us-east-1:000000000000:log-group:airflow-analytics-dev-Task';
const group = 'airflow-analytics-dev-Task';
const environment = mwaaEnvironmentFixture({ taskLogs: { arn, group } });
const missing = { errorType: 'ResourceNotFoundException' };
const denied = { errorType: 'AccessDeniedException' };

type CloudWatchAnswer =
  { errorType: string } | { events: string[]; nextBackwardToken: string };

describe('MwaaTaskLogs', () => {
  let web: WebServerDouble;
  let asked: object[];

  beforeAll(async () => {
    web = await startWebServerDouble();
  });
  afterAll(() => web.stop());
  beforeEach(() => {
    asked = [];
    web.received.length = 0;
    web.answers.length = 0;
  });

  /** With a CloudWatch that answers in this order. */
  function logs(...answers: CloudWatchAnswer[]) {
    const cloudWatch = new CloudWatchLogsClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
      requestHandler: {
        handle: async ({ body }: { body: Uint8Array }) => {
          asked.push(JSON.parse(new TextDecoder().decode(body)));
          const answer = answers.shift()!;
          const failed = 'errorType' in answer;
          const content = failed
            ? { __type: answer.errorType, message: 'PLANTED' }
            : {
                nextBackwardToken: answer.nextBackwardToken,
                events: answer.events.map((message, index) => ({
                  message,
                  timestamp: Date.UTC(2026, 0, 1) + index,
                })),
              };
          return {
            response: {
              statusCode: failed ? 400 : 200,
              headers: { 'content-type': 'application/x-amz-json-1.1' },
              body: Buffer.from(JSON.stringify(content)),
            },
          };
        },
      } as never,
    });
    const mwaa = answeringMwaa(webLoginToken());
    const taskLogs = new MwaaTaskLogs({
      cloudWatch: async () => cloudWatch,
      webServer: target =>
        new WebServer({
          client: async () => mwaa.client,
          environment: target,
          sessions: new WebSessions(),
          urlOf: () => web.url,
        }),
    });
    return (request: Partial<LogRequest> = {}) =>
      taskLogs.read({
        environment,
        dagId: 'orders',
        runId: 'manual__2026-01-01T00:00:00+00:00',
        taskId: 'group.load',
        tryNumber: 2,
        limit: 2,
        ...request,
      });
  }

  const tail = { events: ['two', 'three'], nextBackwardToken: 'b/1:x' };

  it('reads the tail from CloudWatch, and what is before it', async () => {
    const read = logs(
      tail,
      { events: ['one'], nextBackwardToken: 'b/2' },
      {
        events: [],
        nextBackwardToken: 'b/2',
      },
    );
    const answer = await read();
    expect(answer).toEqual({
      source: 'cloudwatch',
      lines: [
        { at: '2026-01-01T00:00:00.000Z', text: 'two' },
        { at: '2026-01-01T00:00:00.001Z', text: 'three' },
      ],
      before: expect.any(String),
    });
    const { before } = answer as { before: string };
    expect(await read({ before })).toEqual({
      source: 'cloudwatch',
      lines: [{ at: '2026-01-01T00:00:00.000Z', text: 'one' }],
    });
    const stream =
      'dag_id=orders/run_id=manual__2026-01-01T00_00_00+00_00/task_id=group.load/attempt=2.log';
    const all = {
      logGroupName: group,
      logStreamName: stream,
      startFromHead: false,
    };
    expect(asked).toEqual([
      { ...all, limit: 2 },
      { ...all, limit: 2, nextToken: 'b/1:x' },
      { ...all, limit: 1, nextToken: 'b/2' },
    ]);
    expect(web.received).toEqual([]);
  });

  it('reads on over empty pages', async () => {
    const read = logs({ events: [], nextBackwardToken: 'b/1' }, tail);
    expect(await read()).toMatchObject({ lines: [{ text: 'two' }, {}] });
  });

  it('reads the log of a copy of a mapped task', async () => {
    await logs(tail)({ mapIndex: 0 });
    expect(asked).toMatchObject([
      {
        logStreamName: expect.stringMatching(
          /\/task_id=group\.load\/map_index=0\/attempt=2\.log$/,
        ),
      },
    ]);
  });

  it('turns records and tracebacks into lines', async () => {
    const record = {
      event: 'Task failed with exception',
      level: 'error',
      error_detail: [
        {
          exc_type: 'ValueError',
          exc_value: 'no file',
          frames: [{ filename: '/dags/o.py', lineno: 3, name: 'load' }],
        },
      ],
    };
    const read = logs({
      events: [JSON.stringify(record), 'a\nb\n'],
      nextBackwardToken: 'b',
    });
    expect(await read()).toMatchObject({
      lines: [
        {
          at: '2026-01-01T00:00:00.000Z',
          text: 'ERROR - Task failed with exception',
        },
        { text: 'Traceback (most recent call last):' },
        { text: '  File "/dags/o.py", line 3, in load' },
        { text: 'ValueError: no file' },
        { at: '2026-01-01T00:00:00.001Z', text: 'a' },
        { text: 'b' },
      ],
    });
  });

  describe('where CloudWatch has none', () => {
    const content = ['one', 'two', 'three'].map(event => ({ event }));
    const log = { body: JSON.stringify({ content }) };

    it('asks the web server of Airflow 3, the tail first as well', async () => {
      web.answers.push(log, log);
      const read = logs(missing);
      const answer = await read({ mapIndex: 1 });
      expect(answer).toEqual({
        source: 'web-server',
        lines: [{ text: 'two' }, { text: 'three' }],
        before: expect.any(String),
      });
      expect(web.received[1]).toMatchObject({
        request:
          'GET /api/v2/dags/orders/dagRuns/manual__2026-01-01T00%3A00%3A00%2B00%3A00/taskInstances/group.load/logs/2?full_content=true&map_index=1',
        headers: { accept: 'application/json' },
      });
    });

    it('goes on where it began', async () => {
      web.answers.push(log);
      const read = logs();
      expect(await read({ before: 'web-server:1' })).toEqual({
        source: 'web-server',
        lines: [{ text: 'one' }],
      });
      expect(asked).toEqual([]);
    });

    it('asks the web server of Airflow 2 for its text', async () => {
      web.answers.push({
        body: 'worker-1\n*** Found local files:\n[2026-01-01T00:00:00.500+0000] {o.py:1} INFO - go\n',
      });
      const old = { ...environment, airflowVersion: '2.10.3' };
      expect(await logs(missing)({ environment: old })).toEqual({
        source: 'web-server',
        lines: [{ at: '2026-01-01T00:00:00.500Z', text: '{o.py:1} INFO - go' }],
      });
      expect(web.received[1].headers.accept).toBe('text/plain');
    });

    it('says what to switch on', async () => {
      web.answers.push({ status: 404, body: '{"detail":"TaskInstance"}' });
      const { taskLogs, ...silent } = environment;
      expect(await logs()({ environment: silent })).toEqual({
        unavailable: {
          kind: 'unsupported',
          message: expect.stringMatching(
            /LoggingConfiguration\.TaskLogs.*\. The Airflow of analytics-dev did not show the log of group\.load \(it answered 404/,
          ),
        },
      });
      expect(asked).toEqual([]);
    });

    it('names what the role lacks', async () => {
      web.answers.push({ status: 500 });
      const answer = await logs(denied)();
      expect(answer).toMatchObject({
        unavailable: {
          kind: 'access-denied',
          iamAction: 'logs:GetLogEvents',
          message: expect.stringContaining(`${arn}:log-stream:dag_id=orders`),
        },
      });
      expect(JSON.stringify(answer)).not.toContain('PLANTED');
    });

    it('says that there is no such log', async () => {
      web.answers.push({
        status: 404,
        body: '{"detail":"TaskInstance not found"}',
      });
      expect(await logs(missing)()).toMatchObject({
        unavailable: { kind: 'not-found' },
      });
    });
  });

  it.each(['', 'elsewhere:1', 'web-server:x', 'web-server:-1'])(
    'refuses to go on from %j',
    async before => {
      web.answers.push({ body: '{"content":[]}' });
      await expect(logs()({ before })).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('before'),
      });
    },
  );

  it('refuses a token that CloudWatch does not know', async () => {
    const read = logs({ errorType: 'InvalidParameterException' });
    await expect(read({ before: 'cloudwatch:x' })).rejects.toMatchObject({
      name: 'InputError',
    });
  });

  it('ends on the abort signal', async () => {
    const signal = AbortSignal.abort();
    await expect(logs(tail)({ signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

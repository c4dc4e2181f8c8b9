import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { secretOf } from '../__testUtils__/clients';
import { LocalMwaa } from '../LocalMwaa';
import { startLocalMwaa } from '../startLocalMwaa';

const development = '000000000000';
const logGroupName = 'airflow-legacy-Task';
const run = 'dag_id=orders/run_id=manual__2026-01-01T00:00:00+00:00';
const stream = (path: string) => `${run}/${path}`.replaceAll(':', '_');
const line = (second: number, text: string) =>
  `[2026-01-01T09:00:0${second}.000+0000] {bash.py:1} INFO - ${text}\n`;
const files = {
  [`${run}/task_id=load/attempt=1.log`]: line(1, 'one') + line(3, 'three'),
  [`${run}/task_id=load/attempt=2.log`]: line(4, 'four'),
  [`${run}/task_id=each/map_index=0/attempt=1.log`]: line(2, 'two'),
  'scheduler/2026-01-01/orders.py.log': line(0, 'not of a task'),
};

describe('CloudWatch Logs', () => {
  let local: LocalMwaa;
  let logsFolder: string;

  const clientOf = (accessKeyId: string) =>
    new CloudWatchLogsClient({
      endpoint: local.mwaaEndpoint,
      region: local.region,
      maxAttempts: 1,
      credentials: {
        accessKeyId,
        secretAccessKey: secretOf(local, accessKeyId),
      },
    });
  const get = (
    input: object,
    accessKeyId = development,
    client = clientOf(accessKeyId),
  ) =>
    client.send(
      new GetLogEventsCommand({
        logGroupName,
        logStreamName: stream('task_id=load/attempt=1.log'),
        ...input,
      }),
    );
  const messages = (events: { message?: string }[] = []) =>
    events.map(({ message }) => message?.split(' - ')[1]);

  beforeAll(async () => {
    logsFolder = await mkdtemp(join(tmpdir(), 'local-logs-'));
    for (const [path, text] of Object.entries(files)) {
      const file = join(logsFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const server = { url: 'http://127.0.0.1:9', username: 'a', password: 'b' };
    local = await startLocalMwaa({
      airflow: { legacy: { ...server, logsFolder } },
    });
  }, 60_000);
  afterAll(async () => {
    await local?.stop();
    await rm(logsFolder, { recursive: true, force: true });
  });

  it('gives the events of a task, named as MWAA names them', async () => {
    const { events } = await get({ startFromHead: true });
    const timestamp = Date.parse('2026-01-01T09:00:01Z');
    expect(events?.[0]).toEqual({
      timestamp,
      ingestionTime: timestamp,
      message: line(1, 'one').trim(),
    });
    expect(messages(events)).toEqual(['one', 'three']);
  });

  it('pages and narrows to a span of time', async () => {
    const { events, nextBackwardToken: nextToken } = await get({ limit: 1 });
    expect(messages(events)).toEqual(['three']);
    expect(messages((await get({ limit: 1, nextToken })).events)).toEqual([
      'one',
    ]);
    const startTime = Date.parse('2026-01-01T09:00:02Z');
    expect(messages((await get({ startTime })).events)).toEqual(['three']);
  });

  it('knows a copy of a mapped task', async () => {
    const logStreamName = stream('task_id=each/map_index=0/attempt=1.log');
    expect(messages((await get({ logStreamName })).events)).toEqual(['two']);
  });

  it.each([
    { logStreamName: stream('task_id=load/attempt=9.log') },
    { logStreamName: stream('task_id=load') },
    { logStreamName: `${run}/../../scheduler/2026-01-01/orders.py.log` },
    { logGroupName: 'airflow-legacy-Scheduler' },
    // Of another account, and of an environment without an Airflow.
    { logGroupName: 'airflow-analytics-prod-Task' },
    { logGroupName: 'airflow-analytics-dev-Task' },
  ])('has no %j', async input => {
    await expect(get(input)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('refuses what the service model does not allow', async () => {
    await expect(get({ limit: 0 })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining("'limit'"),
    });
  });

  it('refuses whom IAM does not allow, and a wrong secret', async () => {
    await expect(get({}, 'LOCALLISTONLY0000000')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('logs:GetLogEvents'),
    });
    const stranger = new CloudWatchLogsClient({
      endpoint: local.mwaaEndpoint,
      region: local.region,
      maxAttempts: 1,
      credentials: { accessKeyId: development, secretAccessKey: 'guessed' },
    });
    await expect(get({}, development, stranger)).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
  });

  it('filters the events of several streams', async () => {
    const filter = (input: object) =>
      clientOf(development).send(
        new FilterLogEventsCommand({ logGroupName, ...input }),
      );
    const first = await filter({ limit: 3 });
    expect(messages(first.events)).toEqual(['one', 'two', 'three']);
    const { nextToken } = first;
    const rest = await filter({ limit: 3, nextToken });
    expect(messages(rest.events)).toEqual(['four']);
    expect(rest.nextToken).toBeUndefined();
    const logStreamNamePrefix = stream('task_id=load/');
    const found = await filter({ logStreamNamePrefix, filterPattern: 'INFO' });
    expect(messages(found.events)).toEqual(['one', 'three', 'four']);
    expect(found.events?.[2].logStreamName).toBe(
      stream('task_id=load/attempt=2.log'),
    );
  });

  it('lists streams by prefix, in pages', async () => {
    const list = (nextToken?: string) =>
      clientOf(development).send(
        new DescribeLogStreamsCommand({
          logGroupName,
          logStreamNamePrefix: stream('task_id=load/'),
          limit: 1,
          nextToken,
        }),
      );
    const first = await list();
    const second = await list(first.nextToken);
    expect(
      [first, second].map(p => p.logStreams?.map(s => s.logStreamName)),
    ).toEqual([
      [stream('task_id=load/attempt=1.log')],
      [stream('task_id=load/attempt=2.log')],
    ]);
    expect(second.nextToken).toBeUndefined();
    expect(first.logStreams?.[0].arn).toBe(
      `arn:aws:logs:us-east-1:000000000000:log-group:${logGroupName}:log-stream:` +
        `${stream('task_id=load/attempt=1.log')}`,
    );
  });
});

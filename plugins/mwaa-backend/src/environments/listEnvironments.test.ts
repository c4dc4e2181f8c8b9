import {
  awsFailure,
  mwaaEnvironmentFixture,
} from 'backstage-plugin-mwaa-node/testUtils';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa, TestMwaaOptions } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const environment = (name: string, changes: object = {}) =>
  mwaaEnvironmentFixture({ name, ...changes });
const folders = (...names: string[]) => ({
  entries: { folders: names, files: [] },
});

describe('GET /environments', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(async () => stop?.());

  async function start(options: TestMwaaOptions) {
    const api = await startApi(testMwaa(options));
    stop = api.stop;
    return api;
  }

  it('tells what each environment is like, sorted', async () => {
    const { get } = await start({
      environments: [
        environment('b', {
          webserverUrl: 'b.airflow.example',
          lastUpdatedAt: '2026-01-01T00:00:00.000Z',
          deployFrom: 'ci',
        }),
        environment('a', { environmentClass: 'mw9.new' }),
      ],
      settings: folders('orders', 'prices', '__pycache__'),
    });
    const { status, body } = await get('/environments');
    expect(status).toBe(200);
    expect(body.environments).toEqual([
      {
        id: 'a',
        name: 'a',
        accountId: '000000000000',
        region: 'us-east-1',
        airflowVersion: '3.0.6',
        status: 'AVAILABLE',
        environmentClass: 'mw9.new',
        deployFrom: 'template',
        dags: { count: 2 },
      },
      {
        id: 'b',
        name: 'b',
        accountId: '000000000000',
        region: 'us-east-1',
        airflowVersion: '3.0.6',
        status: 'AVAILABLE',
        environmentClass: 'mw1.small',
        deployFrom: 'ci',
        airflowUrl: 'https://b.airflow.example',
        lastUpdatedAt: '2026-01-01T00:00:00.000Z',
        dags: { count: 2, capacity: 50 },
      },
    ]);
  });

  it('says why one cannot be chosen', async () => {
    const { get } = await start({
      environments: [
        environment('creating', { status: 'CREATING' }),
        environment('old', { airflowVersion: '1.10.12' }),
        environment('updating', { status: 'UPDATING' }),
      ],
    });
    const { body } = await get('/environments');
    expect(
      body.environments.map(
        (each: { unavailable?: string }) => each.unavailable,
      ),
    ).toEqual([
      expect.stringMatching(/still being created/),
      expect.stringMatching(/"1\.10\.12" is not supported/),
      undefined,
    ]);
  });

  it('keeps one that cannot be read, with the reason', async () => {
    const failures: Record<string, Error> = {
      denied: awsFailure('AccessDeniedException', 'airflow:GetEnvironment'),
      gone: awsFailure('ResourceNotFoundException', 'airflow:GetEnvironment'),
      busy: awsFailure('ThrottlingException', 'airflow:GetEnvironment'),
    };
    const { get } = await start({
      environments: ['busy', 'denied', 'gone', 'well'].map(name =>
        environment(name),
      ),
      describing: async id => {
        if (failures[id]) throw failures[id];
      },
      failures: [
        {
          id: 'mwaa.discovery[0]',
          rule: { region: 'eu-west-1', deployFrom: 'template' },
          error: awsFailure(
            'AccessDeniedException',
            'airflow:ListEnvironments',
          ),
        },
      ],
    });
    const { body } = await get('/environments');
    expect(
      body.environments.map(
        (each: {
          id: string;
          problem?: { kind: string; iamAction?: string };
        }) => [each.id, each.problem?.kind, each.problem?.iamAction],
      ),
    ).toEqual([
      ['busy', 'throttled', undefined],
      ['denied', 'access-denied', 'airflow:GetEnvironment'],
      ['gone', 'not-found', undefined],
      ['mwaa.discovery[0]', 'access-denied', 'airflow:ListEnvironments'],
      ['well', undefined, undefined],
    ]);
    expect(body.environments[1].unavailable).toBe(
      'The credentials in use need the IAM action airflow:GetEnvironment on what was asked for',
    );
  });

  it('can be chosen although its DAGs cannot be counted, but not without a bucket', async () => {
    const entries = awsFailure('AccessDenied', 's3:ListBucket');
    const { get } = await start({ settings: { entries } });
    const [denied] = (await get('/environments')).body.environments;
    expect(denied).toMatchObject({
      problem: { kind: 'access-denied', iamAction: 's3:ListBucket' },
    });
    expect(denied).not.toHaveProperty('dags');
    expect(denied).not.toHaveProperty('unavailable');
    await stop!();

    const gone = awsFailure('NoSuchBucket', 's3:ListBucket');
    const other = await start({ settings: { entries: gone } });
    const [without] = (await other.get('/environments')).body.environments;
    expect(without).toMatchObject({
      problem: { kind: 'not-found' },
      unavailable: expect.stringContaining('does not exist'),
    });
  });

  it('asks once for a hundred people', async () => {
    const described: string[] = [];
    const listing = jest.fn();
    const { get, post } = await start({
      environments: [environment('a'), environment('b')],
      describing: async id => {
        described.push(id);
      },
      listing,
    });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        get(`/environments${index % 2 ? '?refresh=true' : ''}`),
      ),
    );
    const { observedAt } = answers[0].body;
    expect(new Set(answers.map(({ body }) => body.observedAt))).toEqual(
      new Set([observedAt]),
    );
    await post('/preview', { environment: 'a', spec: {} });
    await get('/operators?environment=b');
    expect(described.sort()).toEqual(['a', 'b']);
    expect(listing).toHaveBeenCalledTimes(2);
  });

  it('is not held up by a slow one', async () => {
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    const { get } = await start({
      environments: [environment('fast'), environment('slow')],
      describing: id => (id === 'slow' ? answered : Promise.resolve()),
    });
    const { body } = await get('/environments');
    expect(body.environments).toEqual([
      expect.objectContaining({ id: 'fast', status: 'AVAILABLE' }),
      expect.objectContaining({
        id: 'slow',
        problem: expect.objectContaining({ kind: 'slow' }),
        unavailable: expect.stringContaining('within 5 s'),
      }),
    ]);
    answer();
    await answered;
    const later = await get('/environments');
    expect(later.body.environments[1]).toMatchObject({ status: 'AVAILABLE' });
  });
});

import { SPECIFICATION_BODY_LIMIT } from 'backstage-plugin-mwaa-common';
import { mwaaEnvironmentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { ordersSpec } from '../__testUtils__/ordersSpec';
import { startApi } from '../__testUtils__/startApi';
import { testMwaa } from '../__testUtils__/testMwaa';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

describe('POST /preview', () => {
  let api: Awaited<ReturnType<typeof startApi>>;

  beforeAll(async () => {
    api = await startApi(
      testMwaa({
        environments: [
          mwaaEnvironmentFixture(),
          mwaaEnvironmentFixture({ name: 'two', airflowVersion: '2.10.3' }),
          mwaaEnvironmentFixture({ name: 'old', airflowVersion: '1.10.12' }),
        ],
        config: { values: { lake: 's3://lake' } },
      }),
    );
  });
  afterAll(() => api.stop());

  const preview = (spec: unknown, environment = 'analytics-dev') =>
    api.post('/preview', { environment, spec });

  it('renders, with the line of each task and what the DAG needs', async () => {
    const { status, body } = await preview(ordersSpec());
    expect(status).toBe(200);
    const [file] = body.files;
    const lines = file.content.split('\n');
    expect(file.path).toBe('orders.py');
    expect(lines[body.taskLines.load - 1]).toContain('load = GlueJobOperator');
    expect(body).toMatchObject({
      problems: [],
      airflowVersion: '3.0.6',
      dagYaml: expect.stringContaining('job_name: orders'),
      iamActions: expect.arrayContaining(['glue:StartJobRun']),
      specificationSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(body.iamActions).toEqual([...new Set(body.iamActions)].sort());
  });

  it('renders for the Airflow of the environment', async () => {
    const { body } = await preview(ordersSpec(), 'two');
    expect(body.airflowVersion).toBe('2.10.3');
    expect(body.files[0].content).toContain('from airflow import DAG\n');
  });

  it('puts findings beside the lines that they are about', async () => {
    const { body } = await preview(
      ordersSpec({
        startDate: '2020-01-01',
        schedule: { type: 'assets', assets: 'orders' },
        assets: { orders: { uri: 's3://lake/orders' } },
        tasks: [
          { id: 'wait', operator: 'empty' },
          {
            id: 'load',
            operator: 'empty',
            after: ['wait'],
            outlets: ['orders'],
          },
          {
            id: 'post',
            operator: 'slack_post',
            with: { text: 'x', channel: '#a' },
            after: ['load'],
          },
        ],
      }),
    );
    expect(body.problems).toEqual([]);
    expect(body.requirements).toEqual([
      expect.stringMatching(/^apache-airflow-providers-slack==/),
    ]);
    const [{ content, marks }] = body.files;
    expect(marks).toHaveLength(body.findings.length);
    expect(
      marks.map(({ line, path }: { line: number; path: unknown[] }) => [
        content.split('\n')[line - 1].trim(),
        path,
      ]),
    ).toEqual([
      ['with DAG(', []],
      [
        'load = EmptyOperator(task_id="load", outlets=[ORDERS])',
        ['tasks', 1, 'outlets', 0],
      ],
    ]);
  });

  it('tells what happens at once', async () => {
    const { body } = await preview(
      ordersSpec({
        startDate: '2020-01-01',
        schedule: { type: 'cron', cron: '0 6 * * *', date: 'trigger' },
      }),
    );
    expect(body.findings).toEqual([
      {
        path: ['startDate'],
        message: expect.stringContaining('as soon as the DAG is started'),
      },
    ]);
  });

  it('tells everything that is wrong, and renders nothing', async () => {
    const { status, body } = await preview(
      ordersSpec({ dagId: 'a b', tasks: [{ id: 'x', operator: 'nothing' }] }),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ files: [], taskLines: {}, findings: [] });
    expect(body.problems.map(({ path }: { path: unknown }) => path)).toEqual([
      ['dagId'],
      ['tasks', 0, 'operator'],
    ]);
  });

  it('refuses what is no request', async () => {
    const refusals: [object | string, number, RegExp][] = [
      ['{', 400, /no JSON object/],
      ['"text"', 400, /no JSON object/],
      [{ environment: 'analytics-dev' }, 400, /body\.spec/],
      [
        { environment: 'analytics-dev', spec: [] },
        400,
        /body\.spec: must be an object/,
      ],
      [
        {
          environment: 'analytics-dev',
          spec: ordersSpec({ tasks: Array(1_001).fill({ id: 'a' }) }),
        },
        400,
        /more than 1000 tasks/,
      ],
      [{ environment: 'x'.repeat(64), spec: {} }, 400, /body\.environment/],
      [{ environment: 'a', spec: {}, more: 1 }, 400, /more/],
      [{ environment: 'old', spec: {} }, 400, /1\.10\.12/],
      [{ environment: 'gone', spec: {} }, 404, /no environment/],
      [
        {
          environment: 'analytics-dev',
          spec: { docs: 'x'.repeat(SPECIFICATION_BODY_LIMIT) },
        },
        413,
        /larger than 2 MB/,
      ],
    ];
    for (const [body, status, message] of refusals) {
      const answer = await api.post('/preview', body);
      expect([answer.status, answer.body.error?.message]).toEqual([
        status,
        expect.stringMatching(message),
      ]);
    }
  });

  it('takes a specification that is larger than Express would by default', async () => {
    const { status } = await preview(
      ordersSpec({ docs: 'word '.repeat(50_000) }),
    );
    expect(status).toBe(200);
  });

  it('is no way to make the backend fail', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { status, body } = await api.post(
      '/preview',
      `{"environment":"analytics-dev","spec":{"version":1,"tasks":${deep}}}`,
    );
    expect(status).toBe(200);
    expect(body.problems.length).toBeGreaterThan(0);
  });

  it('answers nobody who is not signed in', async () => {
    const { status } = await api.post('/preview', {}, null);
    expect(status).toBe(401);
  });
});

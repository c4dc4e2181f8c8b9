import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { AirflowUnavailableError } from 'backstage-plugin-mwaa-node';
import { ADA, MAX, NICK, VERA } from '../__testUtils__/people';
import { startDagApi } from '../__testUtils__/startDagApi';
import { whileTimeStands } from '../__testUtils__/whileTimeStands';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const STATUS = '/environments/analytics-dev/dags/orders';
const RUN: DagRun = { runId: 'r1', state: 'success', type: 'manual' };
const AWAY = new AirflowUnavailableError('unreachable', 'Airflow is away');
const yes = { allowed: true };
const no = (reason: RegExp) => ({
  allowed: false,
  reason: expect.stringMatching(reason),
});

type Api = Awaited<ReturnType<typeof startDagApi>>;

describe('GET /environments/{environment}/dags/{dagId}', () => {
  let api: Api;
  let ahead = 0;

  const start = async (options?: Parameters<typeof startDagApi>[0]) => {
    api = await startDagApi(options);
    return api;
  };
  const ask = async (user = ADA) => (await api.get(STATUS, user)).body;

  beforeEach(() => {
    ahead = 0;
    const now = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await api.stop();
  });

  it('tells its owner all that is known, and that they may act', async () => {
    const { deploy, airflow } = await start();
    await deploy('airflow dag');
    airflow.put('orders', { isPaused: false, runs: [RUN] });
    expect(await ask()).toEqual({
      environment: 'analytics-dev',
      airflowVersion: '3.0.6',
      dagId: 'orders',
      component: 'component:default/daily-orders',
      owner: 'group:default/team-orders',
      state: 'succeeding',
      explanation: 'The last run succeeded',
      airflow: {
        value: expect.objectContaining({ dagId: 'orders', isPaused: false }),
        readAt: expect.any(String),
      },
      deployment: {
        value: {
          deploymentId: 'd1',
          manifestVersionId: expect.any(String),
          state: 'applied',
          operation: 'deploy',
          isCurrent: true,
          at: '2026-01-02T03:04:05.000Z',
          actor: 'user:default/ada',
          origin: 'generated',
        },
        readAt: expect.any(String),
      },
      lastRun: { value: RUN, readAt: expect.any(String) },
      importProblems: { value: [], readAt: expect.any(String) },
      drift: {
        value: {
          state: 'in-place',
          message: 'Everything is as it was deployed',
          files: [],
        },
        readAt: expect.any(String),
      },
      links: {
        airflow: 'https://dev.airflow.example.com/dags/orders',
        bucket: expect.stringMatching(
          /^https:\/\/us-east-1\.console\.aws\.amazon\.com\/s3\/.*dags%2Forders%2F$/,
        ),
      },
      may: { operate: yes, rollback: yes, deploy: yes, delete: yes },
      at: expect.any(String),
    });
  });

  it('shows it to those who may read, and says why they may not act', async () => {
    const { deploy } = await start();
    await deploy('airflow dag');
    const viewer = await ask(VERA);
    expect(viewer.deployment.value.deploymentId).toBe('d1');
    const missing =
      /^user:default\/vera does not belong to group:default\/team-orders; ask one of its members to do this$/;
    expect(viewer.may).toEqual({
      operate: no(missing),
      rollback: no(missing),
      deploy: no(missing),
      delete: no(missing),
    });
    expect((await ask(MAX)).may.operate).toEqual(no(/does not belong/));
  });

  it('shows it to nobody else, with a reason', async () => {
    const { deploy, get } = await start();
    await deploy('airflow dag');
    const { status, body } = await get(STATUS, NICK);
    expect([status, body.error.name]).toEqual([403, 'NotAllowedError']);
    expect(body.error.message).toMatch(
      /may not see the DAG orders in analytics-dev: you do not belong to group:default\/team-orders.*mwaa\.dag\.read/,
    );
    expect(
      (await get('/environments/analytics-dev/dags/other', NICK)).status,
    ).toBe(403);
  });

  it('says of each source by itself that it cannot be read', async () => {
    const { deploy, airflow } = await start();
    await deploy('airflow dag');
    airflow.failure = AWAY;
    const unavailable = { kind: 'unreachable', message: 'Airflow is away' };
    expect(await ask()).toMatchObject({
      state: 'unknown',
      explanation: expect.stringContaining('Airflow is away'),
      airflow: { unavailable },
      lastRun: { unavailable },
      importProblems: { unavailable },
      deployment: { value: { deploymentId: 'd1' } },
      drift: { value: { state: 'in-place' } },
    });
  });

  it('tells what Airflow says when the manifest is none', async () => {
    const { bucket, airflow } = await start();
    bucket().putForeign('dags/orders/deployment.json', 'PLANTED');
    airflow.put('orders', { isPaused: false, runs: [RUN] });
    expect(await ask(VERA)).toMatchObject({
      state: 'succeeding',
      deployment: {
        unavailable: {
          kind: 'error',
          message: expect.stringContaining('is no manifest'),
        },
      },
      drift: { value: { state: 'unreadable' } },
      may: { operate: no(/Nobody has claimed/) },
    });
  });

  it('believes no manifest that names no component', async () => {
    const { deploy, bucket, get } = await start();
    await deploy('airflow dag');
    const key = 'dags/orders/deployment.json';
    const manifest = JSON.parse(bucket().text(key)!);
    bucket().putForeign(
      key,
      JSON.stringify({ ...manifest, component: 'a b/c' }),
    );
    const { may, component } = await ask(VERA);
    expect(component).toBe('a b/c');
    expect(may.operate).toEqual(no(/does not belong/));
    expect(
      (await get('/environments/analytics-dev/overview', VERA)).body.orphans,
    ).toEqual(['orders']);
  });

  it('says when the catalog cannot tell whose it is', async () => {
    const catalog = catalogServiceMock({ entities: [] });
    jest
      .spyOn(catalog, 'getEntityByRef')
      .mockRejectedValue(new Error('token PLANTED'));
    const { deploy, get } = await start({ changes: { catalog } });
    await deploy('airflow dag');
    const { status, body } = await get(STATUS);
    expect(status).toBe(503);
    expect(body.error.message).toMatch(/The catalog could not be asked/);
    expect(JSON.stringify(body)).not.toContain('PLANTED');
  });

  it('knows what is neither deployed nor in Airflow', async () => {
    await start();
    expect(await ask(VERA)).toMatchObject({
      state: 'not-deployed',
      airflow: { value: null },
      deployment: { value: null },
      lastRun: { value: null },
    });
  });

  it('shows the import errors of this DAG alone, with the line', async () => {
    const { deploy, airflow } = await start();
    await deploy('import x\n# airflow dag\n');
    const error = (file: string) => ({
      fileName: `/usr/local/airflow/dags/${file}`,
      text: `Traceback (most recent call last):\n  File "/usr/local/airflow/dags/${file}", line 1, in <module>\n    import x\nModuleNotFoundError: No module named 'x'\n`,
    });
    airflow.importErrors = [error('orders/orders.py'), error('orders_2/a.py')];
    const { state, explanation, importProblems } = await ask();
    expect(state).toBe('broken');
    expect(explanation).toContain(
      "cannot import orders/orders.py, line 1: ModuleNotFoundError: No module named 'x'",
    );
    expect(importProblems.value).toEqual([
      expect.objectContaining({
        file: 'orders/orders.py',
        line: 1,
        source: 'import x',
      }),
    ]);
  });

  it('asks everything once for fifty people', async () => {
    const { deploy, airflow, get } = await start();
    await deploy('airflow dag');
    airflow.put('orders', { isPaused: false });
    const answers = await whileTimeStands(() =>
      Promise.all(
        Array.from({ length: 50 }, (_, i) => get(STATUS, i % 2 ? ADA : VERA)),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([200]),
    );
    expect(airflow.calls('getDagDetails')).toBe(1);
    expect(airflow.calls('listRuns')).toBe(1);
    expect(airflow.calls('listImportErrors')).toBe(1);
    expect(airflow.calls()).toBe(3);
  });

  it('shows the last that was read as stale, and leaves Airflow alone for a while', async () => {
    const { deploy, airflow } = await start();
    await deploy('airflow dag');
    airflow.put('orders', { isPaused: false, runs: [RUN] });
    const fresh = await ask();
    airflow.failure = AWAY;
    ahead = 10_000;
    const stale = await ask();
    expect(stale).toMatchObject({
      state: 'succeeding',
      explanation: expect.stringContaining('there is nothing newer'),
      airflow: {
        value: fresh.airflow.value,
        readAt: fresh.airflow.readAt,
        stale: { kind: 'unreachable', message: 'Airflow is away' },
      },
    });
    // Three questions failed, so nobody is asked for 15 seconds.
    expect(airflow.calls()).toBe(6);
    airflow.failure = undefined;
    ahead = 21_000;
    expect((await ask()).airflow.stale.message).toContain('3 times in a row');
    expect(airflow.calls()).toBe(6);
    ahead = 32_000;
    await ask();
    ahead = 43_000;
    const again = await ask();
    expect(again.airflow.stale).toBeUndefined();
    expect(again.importProblems.stale).toBeUndefined();
  });

  it('refuses what can be no dag_id', async () => {
    const { get } = await start();
    const { status } = await get('/environments/analytics-dev/dags/a%2Fb');
    expect(status).toBe(400);
    expect((await get('/environments/other/dags/orders')).status).toBe(404);
  });
});

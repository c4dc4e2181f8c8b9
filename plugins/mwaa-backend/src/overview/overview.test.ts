import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DagRun } from 'backstage-plugin-mwaa-common';
import { AirflowUnavailableError } from 'backstage-plugin-mwaa-node';
import { dagDeploymentFixture } from 'backstage-plugin-mwaa-node/testUtils';
import { ordersComponent } from '../__testUtils__/ordersComponent';
import { ADA, NICK, VERA } from '../__testUtils__/people';
import { DagApiOptions, startDagApi } from '../__testUtils__/startDagApi';
import { whileTimeStands } from '../__testUtils__/whileTimeStands';

// A backend takes longer to start on a busy machine.
jest.setTimeout(60_000);

const OVERVIEW = '/environments/analytics-dev/overview';
const FAILED: DagRun = { runId: 'r1', state: 'failed', type: 'manual' };
const MARKETING = {
  owner: 'group:default/team-marketing',
  component: 'component:default/campaigns',
  specificationSha256: 'a'.repeat(64),
  generatorVersion: '1.0.0',
};

const start = async (options?: DagApiOptions) => {
  const api = await startDagApi(options);
  const { airflow, bucket, deploy } = api;
  await deploy(
    'from airflow.providers.slack.notifications.slack import SlackNotifier\n',
  );
  await deploy('', {
    dagId: 'campaigns',
    claim: MARKETING,
    files: dagDeploymentFixture(bucket(), { 'campaigns.py': 'airflow dag' })
      .files,
  });
  bucket().putForeign('dags/campaigns/campaigns.py', 'by hand');
  bucket().putForeign('dags/by_hand/by_hand.py', 'airflow dag');
  airflow.put('orders', { isPaused: false, runs: [FAILED] });
  airflow.put('by_hand', { isPaused: true });
  airflow.put('gone', { isPaused: false, isActive: false });
  airflow.importErrors = [
    {
      fileName: '/usr/local/airflow/dags/campaigns/campaigns.py',
      text: 'SyntaxError: invalid syntax',
    },
  ];
  return api;
};

describe('GET /environments/{environment}/overview', () => {
  let api: Awaited<ReturnType<typeof start>>;
  afterEach(() => api.stop());

  it('joins the bucket, Airflow and the catalog', async () => {
    api = await start();
    const { body } = await api.get(OVERVIEW, VERA);
    expect(body).toEqual({
      environment: expect.objectContaining({
        id: 'analytics-dev',
        dags: { count: 0, capacity: 50 },
      }),
      dags: {
        value: [
          { dagId: 'by_hand', state: 'paused', isPaused: true },
          {
            dagId: 'campaigns',
            component: MARKETING.component,
            owner: MARKETING.owner,
            state: 'broken',
            deployedAt: expect.any(String),
            drift: 'changed',
          },
          {
            dagId: 'orders',
            component: 'component:default/daily-orders',
            owner: 'group:default/team-orders',
            state: 'failing',
            deployedAt: expect.any(String),
            drift: 'in-place',
            isPaused: false,
          },
        ],
        readAt: expect.any(String),
      },
      orphans: ['campaigns'],
      foreign: {
        value: { keys: ['dags/by_hand/by_hand.py'], count: 1 },
        readAt: expect.any(String),
      },
      importProblems: {
        value: [expect.objectContaining({ file: 'campaigns/campaigns.py' })],
        readAt: expect.any(String),
      },
      requirements: ['apache-airflow-providers-slack==9.1.4'],
    });
  });

  it('shows to each only what they may see', async () => {
    api = await start();
    const { body } = await api.get(OVERVIEW, NICK);
    expect(body).toMatchObject({
      dags: { value: [] },
      orphans: [],
      foreign: { value: { keys: [], count: 0 } },
      importProblems: { value: [] },
    });
  });

  it('shows the DAGs of the bucket when Airflow cannot be asked', async () => {
    api = await start();
    api.airflow.failure = new AirflowUnavailableError(
      'private',
      'It is private',
    );
    const { body } = await api.get(OVERVIEW, ADA);
    expect(body.dags).toMatchObject({
      value: [
        { dagId: 'campaigns', state: 'unknown' },
        { dagId: 'orders', state: 'unknown', drift: 'in-place' },
      ],
      stale: { kind: 'private' },
    });
    expect(body.importProblems.unavailable).toEqual({
      kind: 'private',
      message: 'It is private',
    });
  });

  it('shows the DAGs of Airflow when the bucket cannot be read', async () => {
    let isAway = false;
    api = await start({
      finding: () => {
        if (isAway) throw new AirflowUnavailableError('error', 'S3 is away');
      },
    });
    isAway = true;
    const { body } = await api.get(OVERVIEW, ADA);
    const unavailable = { kind: 'error', message: 'S3 is away' };
    expect(body).toMatchObject({
      dags: {
        value: [{ dagId: 'by_hand' }, { dagId: 'orders', state: 'failing' }],
        stale: unavailable,
      },
      orphans: [],
      orphansUnread: unavailable,
      foreign: { unavailable },
      requirements: [],
      requirementsUnread: unavailable,
    });
  });

  it('takes nothing for an orphan when the catalog cannot be asked', async () => {
    const catalog = catalogServiceMock({ entities: [ordersComponent] });
    jest
      .spyOn(catalog, 'getEntitiesByRefs')
      .mockRejectedValue(new Error('token PLANTED'));
    api = await start({ changes: { catalog } });
    const { body } = await api.get(OVERVIEW);
    expect(body.orphans).toEqual([]);
    expect(body.orphansUnread.message).toMatch(/catalog could not be asked/);
    expect(JSON.stringify(body)).not.toContain('PLANTED');
  });

  it('reads everything once for fifty people', async () => {
    api = await start();
    const listed = jest.spyOn(api.bucket(), 'list');
    const before = api.airflow.calls();
    await whileTimeStands(() =>
      Promise.all(Array.from({ length: 50 }, () => api.get(OVERVIEW))),
    );
    expect(listed).toHaveBeenCalledTimes(1);
    expect(api.airflow.calls() - before).toBe(3);
  });
});

import { mockCredentials } from '@backstage/backend-test-utils';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runTask, unmarked, waitForEntities } from 'tests-publish';
import { startBackend } from '../backend/startBackend';
import { refusals } from './refusals';
import { s3Of } from './s3Of';
import { wizardValues } from './wizardValues';

jest.setTimeout(120_000);

const DAGS = 'local-analytics-dev';
const REPOSITORIES = 'mwaa-repositories';

describe('the wizard, kept in the bucket for repositories', () => {
  let aws: LocalMwaa;
  let backendUrl: string;
  let s3: ReturnType<typeof s3Of>;

  beforeAll(async () => {
    aws = await startLocalMwaa();
    backendUrl = await startBackend(aws);
    s3 = s3Of(aws);
  });

  afterAll(async () => {
    s3?.close();
    await aws?.stop();
  });

  const create = (changes: object = {}, user = 'ada') =>
    runTask(backendUrl, {
      templateRef: 'template:default/mwaa-dag',
      values: wizardValues(changes),
      user: `user:default/${user}`,
    });
  const everything = async () => [
    ...(await s3.versions(DAGS)),
    ...(await s3.versions(REPOSITORIES)),
  ];
  const registered = async (name: string) => {
    await waitForEntities(backendUrl, [`component:default/${name}`]);
    const response = await fetch(
      `${backendUrl}/api/catalog/entities/by-name/component/default/${name}`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    return response.json();
  };

  it('creates the repository, the DAG and the component', async () => {
    const run = await create();
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.steps).toMatchObject({
      check: 'completed',
      publishGithub: 'skipped',
      register: 'completed',
      verify: 'completed',
      whatStandsWhere: 'skipped',
    });
    // No Airflow is there to ask, and the end of the task says so.
    expect(run.output.workload).toMatchObject({
      outcome: 'created',
      verification: {
        state: 'unverified',
        kind: 'unreachable',
        reason: expect.stringMatching(/\w/),
      },
    });

    const folder = 'dags/orders_daily';
    expect(await s3.keys(DAGS)).toEqual([
      `${folder}/deployment.json`,
      `${folder}/orders_daily.py`,
    ]);
    expect(
      JSON.parse(await s3.text(DAGS, `${folder}/deployment.json`)),
    ).toMatchObject({
      state: 'applied',
      owner: 'group:default/team-orders',
      component: 'component:default/daily-orders',
      source: {
        repository: `${aws.s3Endpoint}/${REPOSITORIES}/daily-orders/`,
      },
    });
    const repository = await s3.keys(REPOSITORIES, 'daily-orders/');
    expect(repository).toEqual(
      expect.arrayContaining(
        [
          '.github/workflows/test.yml',
          '.gitignore',
          '.gitlab-ci.yml',
          'README.md',
          'catalog-info.yaml',
          'dag.schema.json',
          'dag.yaml',
          'dags/orders_daily/orders_daily.py',
          'docs/index.md',
          'mkdocs.yml',
          'requirements-test.txt',
          'tests/test_dag_integrity.py',
        ].map(path => `daily-orders/${path}`),
      ),
    );
    expect(
      await s3.text(
        REPOSITORIES,
        'daily-orders/dags/orders_daily/orders_daily.py',
      ),
    ).toBe(unmarked(await s3.text(DAGS, `${folder}/orders_daily.py`)));

    expect(await registered('daily-orders')).toMatchObject({
      metadata: {
        title: 'Daily orders',
        annotations: {
          'mwaa/environment': 'analytics-dev',
          'mwaa/dag-id': 'orders_daily',
          'mwaa/dag-location': `s3://${DAGS}/${folder}/`,
        },
      },
      spec: {
        type: 'workload',
        owner: 'group:default/team-orders',
        system: 'system:default/orders',
        dependsOn: [
          'resource:default/analytics-dev',
          'resource:default/orders-raw',
        ],
        mesh: {
          identifier: 'urn:dmb:cmp:sales:orders:1:daily-orders',
          readsFrom: ['urn:dmb:ex:crm'],
        },
      },
    });
    expect(run.output).toMatchObject({
      links: expect.arrayContaining([
        expect.objectContaining({
          entityRef: 'component:default/daily-orders',
        }),
      ]),
      text: [{ content: expect.stringMatching(/\| DAG \| created \|/) }],
      workload: {
        componentRef: 'component:default/daily-orders',
        title: 'Daily orders',
        dagId: 'orders_daily',
        environment: 'analytics-dev',
        location: `s3://${DAGS}/${folder}/`,
        airflowVersion: '3.0.6',
        outcome: 'created',
        deploymentId: expect.any(String),
        repository: `${aws.s3Endpoint}/${REPOSITORIES}/daily-orders/`,
        deployFrom: 'template',
        summary: expect.stringContaining('orders_daily.py'),
      },
    });
  });

  it('changes nothing the second time, and says so', async () => {
    const before = await everything();
    const run = await create();
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.steps.register).toBe('skipped');
    expect(run.output).toMatchObject({
      text: [
        {
          content: expect.stringMatching(
            /Repository \| unchanged[^]*DAG \| unchanged[^]*Catalog \| unchanged/,
          ),
        },
      ],
    });
    expect(await everything()).toEqual(before);
  });

  it('deploys what the repository holds by now, not what was there first', async () => {
    const changes = {
      name: 'Own Python',
      dagId: 'own_python',
      work: {
        tasks: [
          {
            id: 'load',
            operator: 'python',
            with: { module: 'steps', callable: 'load' },
          },
        ],
      },
    };
    const path = 'dags/own_python/steps.py';
    const written = 'def load():\n    return 1\n';
    expect((await create(changes)).error).toBe('');
    expect(await s3.text(DAGS, path)).toContain('NotImplementedError');

    await s3.put(REPOSITORIES, `own-python/${path}`, written);
    const run = await create(changes);

    expect(run.error).toBe('');
    expect(run.steps).toMatchObject({
      existing: 'completed',
      skeleton: 'skipped',
      storeRepository: 'skipped',
    });
    expect(await s3.text(REPOSITORIES, `own-python/${path}`)).toBe(written);
    expect(await s3.text(DAGS, path)).toBe(written);
  });

  it.each(refusals)(
    'refuses %s before anything is written',
    async (_, changes, user, why) => {
      const before = await everything();
      const run = await create(changes, user);
      expect(run.status).toBe('failed');
      expect(run.error).toMatch(why);
      expect(run.steps).toMatchObject({ check: 'failed' });
      expect(run.log).toContain('Nothing was created');
      expect(await everything()).toEqual(before);
    },
  );

  it('lists several problems at once, in the words of the wizard', async () => {
    const run = await create(
      {
        name: 'New',
        dagId: 'class',
        timing: {
          schedule: { type: 'cron', cron: '0 0 30 2 *', date: 'interval' },
          timezone: 'Europe/Rom',
          startDate: '2026-01-01',
          catchup: false,
          paused: true,
        },
        environment: 'resource:default/broken',
        work: {
          tasks: [
            { id: 'a', operator: 'empty', after: ['c'] },
            { id: 'b', operator: 'empty', after: ['a', 'nobody'] },
            { id: 'c', operator: 'empty', after: ['b'] },
          ],
        },
      },
      'vera',
    );
    expect(run.status).toBe('failed');
    for (const line of [
      /- DAG id: .*reserved word/,
      /- Timezone: .*Europe\/Rome/,
      /- Schedule › Cron expression: /,
      /- Environment: broken could not be created/,
      /- Owner: user:default\/vera does not belong/,
      /- Tasks › 2 › Runs after.*nobody/,
      /- Tasks.*a → /,
    ]) {
      expect(run.error).toMatch(line);
    }
  });
});

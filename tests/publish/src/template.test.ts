import { mockCredentials } from '@backstage/backend-test-utils';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { parse } from 'yaml';
import { cloneRepository } from './cloneRepository';
import { GitHost } from './GitHost';
import { startGitHub } from './github/startGitHub';
import { startGitLab } from './gitlab/startGitLab';
import { runTask } from './runTask';
import { dagObjects } from './s3/dagObjects';
import { S3Proxy, startS3Proxy } from './s3/startS3Proxy';
import { startTemplateBackend } from './startTemplateBackend';
import { unmarked } from './unmarked';
import { waitForEntities } from './waitForEntities';
import { wizardValues } from './wizardValues';

jest.setTimeout(180_000);

const ACCOUNT = { login: 'backstage', token: 'a-good-token' };
const READER = { login: 'reader', token: 'may-not-push', mayPush: false };
const CI_FILES = {
  github: '.github/workflows/test.yml',
  gitlab: '.gitlab-ci.yml',
};

describe.each([
  ['github', startGitHub],
  ['gitlab', startGitLab],
] as const)('the template, published to %s', (publish, start) => {
  let aws: LocalMwaa;
  let s3: S3Proxy;
  let gitHost: GitHost;
  let backendUrl: string;

  const startBackend = (token: string) =>
    startTemplateBackend({
      aws,
      s3Endpoint: s3.endpoint,
      integrations: { [publish]: [gitHost.integration(token)] },
    });

  beforeAll(async () => {
    aws = await startLocalMwaa();
    s3 = await startS3Proxy(aws.s3Endpoint);
    gitHost = await start({ accounts: [ACCOUNT, READER], groups: ['acme'] });
    backendUrl = await startBackend(ACCOUNT.token);
  });

  afterAll(async () => {
    await Promise.all([gitHost?.stop(), s3?.stop()]);
    await aws?.stop();
  });

  const create = (name: string, changed: object = {}, url = backendUrl) =>
    runTask(url, {
      templateRef: 'template:default/mwaa-dag',
      user: 'user:default/ada',
      values: {
        ...wizardValues(name),
        publish,
        repoUrl: `${gitHost.host}?owner=acme&repo=${name}`,
        ...changed,
      },
    });
  const clone = (name: string) =>
    cloneRepository(`${gitHost.baseUrl}/acme/${name}.git`, ACCOUNT.token);
  const deployed = (dagId: string) => dagObjects(aws, 'analytics-dev', dagId);

  describe('a new component', () => {
    it('is created', async () => {
      const run = await create('orders_daily');
      expect(run).toMatchObject({ status: 'completed', error: '' });
    });

    it('fills the repository from the skeleton', async () => {
      const files = await clone('orders_daily');
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining([
          'README.md',
          'catalog-info.yaml',
          'dag.schema.json',
          'dag.yaml',
          'dags/orders_daily/orders_daily.py',
          'docs/index.md',
          'mkdocs.yml',
          'tests/test_dag_integrity.py',
        ]),
      );
      expect(parse(files['dag.yaml'])).toMatchObject({
        version: 1,
        dagId: 'orders_daily',
      });
      expect(parse(files['catalog-info.yaml'])).toMatchObject({
        kind: 'Component',
        metadata: { name: 'orders-daily' },
        spec: { type: 'workload', owner: 'group:default/team-orders' },
      });
    });

    it('gives it the CI file of this host only', async () => {
      const files = Object.keys(await clone('orders_daily'));
      const found = Object.values(CI_FILES).filter(name =>
        files.includes(name),
      );
      expect(found).toEqual([CI_FILES[publish]]);
    });

    it('deploys the Python that the repository holds', async () => {
      const objects = await deployed('orders_daily');
      expect(Object.keys(objects).sort()).toEqual([
        'dags/orders_daily/deployment.json',
        'dags/orders_daily/orders_daily.py',
      ]);
      const files = await clone('orders_daily');
      expect(unmarked(objects['dags/orders_daily/orders_daily.py'].text)).toBe(
        files['dags/orders_daily/orders_daily.py'],
      );
      expect(
        JSON.parse(objects['dags/orders_daily/deployment.json'].text),
      ).toMatchObject({
        state: 'applied',
        owner: 'group:default/team-orders',
        source: {
          repository: expect.stringContaining(
            `${gitHost.host}/acme/orders_daily`,
          ),
          revision: expect.stringMatching(/^[0-9a-f]{40}$/),
        },
      });
    });

    it('is read into the catalog from the repository', async () => {
      await waitForEntities(backendUrl, ['component:default/orders-daily']);
      const answer = await fetch(
        `${backendUrl}/api/catalog/entities/by-name/component/default/orders-daily`,
        { headers: { authorization: mockCredentials.user.header() } },
      );
      const { metadata } = await answer.json();
      expect(metadata.annotations).toMatchObject({
        'backstage.io/managed-by-location': expect.stringContaining(
          `${gitHost.host}/acme/orders_daily/`,
        ),
        'mwaa/dag-id': 'orders_daily',
      });
    });

    it('changes nothing when it is asked for again', async () => {
      const changes = [...gitHost.changes];
      const objects = await deployed('orders_daily');
      const run = await create('orders_daily');
      expect(run).toMatchObject({ status: 'completed', error: '' });
      expect(JSON.stringify(run.output)).toContain('unchanged');
      expect(gitHost.changes).toEqual(changes);
      expect(await deployed('orders_daily')).toEqual(objects);
    });

    it('refuses another specification: dag.yaml is the place', async () => {
      const changes = [...gitHost.changes];
      const objects = await deployed('orders_daily');
      const run = await create('orders_daily', {
        work: { tasks: [{ id: 'other', operator: 'empty' }] },
      });
      expect(run.status).toBe('failed');
      expect(run.error).toMatch(/dag\.yaml/);
      expect(run.error).toContain(`${gitHost.host}/acme/orders_daily`);
      expect(gitHost.changes).toEqual(changes);
      expect(await deployed('orders_daily')).toEqual(objects);
    });
  });

  it('publishes a description that the host would refuse as it is', async () => {
    const description = `Line one: "a" #1\n\n<b>two</b> \`x\` | 🚀\t${'long '.repeat(100)}end`;
    expect(await create('described', { description })).toMatchObject({
      status: 'completed',
      error: '',
    });
    const files = await clone('described');
    expect(parse(files['catalog-info.yaml']).metadata.description).toBe(
      description,
    );
    expect(parse(files['dag.yaml']).description).toBe(description);
  });

  it('leaves nothing behind when the token is bad, and says so', async () => {
    const changes = [...gitHost.changes];
    const run = await create(
      'bad_token',
      {},
      await startBackend('a-bad-token'),
    );
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(/cannot be told.*401.*token valid/);
    expect(run.error).toContain(`${gitHost.host}/acme/bad_token`);
    expect(run.error + run.log).not.toContain('a-bad-token');
    expect(run.log).toContain('Nothing was created');
    expect(gitHost.changes).toEqual(changes);
    expect(await deployed('bad_token')).toEqual({});
  });

  it('deploys nothing when the push is refused, and says what was begun', async () => {
    const url = await startBackend(READER.token);
    const run = await create('no_push', {}, url);
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(/403/);
    expect(run.log).toMatch(/not complete at .*\/acme\/no_push\./);
    expect(run.log).toContain('nothing was deployed to s3://');
    expect(run.log).toContain('an empty repository at that address');
    expect(await clone('no_push')).toEqual({});
    expect(await deployed('no_push')).toEqual({});
  });

  it('says what stands where when the deployment fails, and goes on from there', async () => {
    s3.refuseWrites = true;
    const failed = await create('late_failure');
    s3.refuseWrites = false;
    expect(failed.status).toBe('failed');
    expect(failed.error).toContain('s3:PutObject');
    expect(failed.error).toMatch(/its repository is at .*\/acme\/late_failure/);
    expect(failed.error).toContain('run this again with the same values');
    expect(failed.log).toMatch(/stored at .*\/acme\/late_failure/);
    expect(await deployed('late_failure')).toEqual({});

    const changes = [...gitHost.changes];
    const files = await clone('late_failure');
    expect(await create('late_failure')).toMatchObject({
      status: 'completed',
      error: '',
    });
    expect(gitHost.changes).toEqual(changes);
    const objects = await deployed('late_failure');
    expect(unmarked(objects['dags/late_failure/late_failure.py'].text)).toBe(
      files['dags/late_failure/late_failure.py'],
    );
  });
});

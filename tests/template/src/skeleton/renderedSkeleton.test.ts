import {
  ComponentEntity,
  componentEntityV1alpha1Validator,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { parseDagYaml } from 'backstage-plugin-mwaa-common';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { runDryRun } from '../backend/runDryRun';
import { startBackend } from '../backend/startBackend';
import { s3Of } from '../wizard/s3Of';
import { wizardValues } from '../wizard/wizardValues';
import { hostileNames } from './hostileNames';
import { runIntegrityTest } from './runIntegrityTest';

jest.setTimeout(120_000);

const policies = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const markdown = new MarkdownIt({ html: true });

/** Text that a page shows, without its markup. */
const shown = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('the skeleton in a dry run', () => {
  let aws: LocalMwaa;
  let backendUrl: string;

  beforeAll(async () => {
    aws = await startLocalMwaa();
    backendUrl = await startBackend(aws);
  });
  afterAll(() => aws?.stop());

  const dryRun = (changes: object = {}, user = 'ada') =>
    runDryRun(backendUrl, {
      values: wizardValues(changes),
      user: `user:default/${user}`,
    });

  it('tells the truth and writes nothing', async () => {
    const { files, output, log } = await dryRun();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'catalog-info.yaml',
        'dag.schema.json',
        'dag.yaml',
        'dags/orders_daily/orders_daily.py',
      ]),
    );
    expect(parseDagYaml(files['dag.yaml']).spec).toMatchObject({
      dagId: 'orders_daily',
      timezone: 'Europe/Rome',
    });
    expect(output.links).toContainEqual(
      expect.objectContaining({
        entityRef: 'component:default/daily-orders',
      }),
    );
    expect(output.text?.[0].content).toMatch(
      /Repository \| planned[^]*DAG \| planned[^]*Catalog \| planned/,
    );
    expect(output.text?.[0].content).toContain('`orders_daily.py`: create');
    expect(log).not.toContain('<example>');

    const s3 = s3Of(aws);
    expect(await s3.versions('local-analytics-dev')).toEqual([]);
    expect(await s3.versions('mwaa-repositories')).toEqual([]);
    s3.close();
  });

  it('refuses what a real run would refuse', async () => {
    await expect(
      dryRun({ environment: 'resource:default/broken' }, 'vera'),
    ).rejects.toThrow(/Environment: broken.*Owner: user:default\/vera/);
  });

  it('renders for the Airflow and the Python of the environment', async () => {
    const { files } = await dryRun({
      environment: 'resource:default/analytics-prod',
    });
    expect(files['requirements-test.txt']).toContain('apache-airflow==2.10.3');
    expect(files['.gitlab-ci.yml']).toContain('python:3.11-slim');
    expect(parse(files['.github/workflows/test.yml'])).toMatchObject({
      jobs: { test: { 'runs-on': 'ubuntu-latest' } },
    });
    expect(files['docs/index.md']).toContain(`'{"conf": {}}'`);
  });

  it('says where the DAG goes as the command line reads it', async () => {
    const { files } = await dryRun();
    expect(parse(files['mwaa.config.yaml'])).toEqual({
      mwaa: {
        environments: [
          {
            id: 'analytics-dev',
            name: 'analytics-dev',
            region: aws.region,
            accountId: '000000000000',
            deployFrom: 'template',
          },
        ],
        endpoints: { mwaa: aws.mwaaEndpoint, s3: aws.s3Endpoint },
      },
    });
  });

  it('has pipelines that only test where no command line is configured', async () => {
    const { files } = await dryRun();
    expect(Object.keys(parse(files['.github/workflows/test.yml']).jobs)).toEqual(
      ['test'],
    );
    expect(Object.keys(parse(files['.gitlab-ci.yml']))).toEqual(['test']);
    expect(files['docs/index.md']).toContain('npx --yes mwaa-dags render');
  });

  it.each([
    ['analytics-dev', '3.0.6'],
    ['analytics-prod', '2.10.3'],
  ])('has a test that Airflow passes in %s', async (environment, version) => {
    const { files } = await dryRun({
      environment: `resource:default/${environment}`,
      work: {
        tasks: [
          {
            id: 'transform',
            operator: 'python',
            with: { module: 'transform', callable: 'run' },
          },
        ],
      },
    });
    await expect(runIntegrityTest(files, version)).resolves.toHaveLength(3);
  });

  it('has a test that says why a DAG cannot be imported', async () => {
    const { files } = await dryRun();
    const dag = 'dags/orders_daily/orders_daily.py';
    const broken = { ...files, [dag]: `${files[dag]}\nimport nowhere\n` };
    await expect(runIntegrityTest(broken, '3.0.6')).rejects.toThrow(
      /No module named 'nowhere'/,
    );
  });

  it.each(hostileNames)('keeps the name %j as it is', async name => {
    const description = `${name}\n# second line\n\n- third`;
    const { files } = await dryRun({ name, description });
    const entity = parse(files['catalog-info.yaml']) as ComponentEntity;
    expect(await policies.enforce(entity)).toBeDefined();
    expect(await componentEntityV1alpha1Validator.check(entity)).toBe(true);
    expect(entity.metadata).toMatchObject({ title: name, description });
    expect(entity.spec).toMatchObject({
      type: 'workload',
      mesh: { name, kind: 'workload', version: '1.2.0' },
    });
    expect(parse(files['mkdocs.yml'])).toMatchObject({
      site_name: name,
      plugins: ['techdocs-core'],
    });
    expect(parse(files['.gitlab-ci.yml'])).toHaveProperty('test.script');

    for (const path of ['README.md', 'docs/index.md']) {
      const html = markdown.render(files[path]);
      const [heading, text] = html.split('\n');
      expect(heading).toMatch(/^<h1>.*<\/h1>$/);
      expect(shown(heading)).toBe(name);
      expect(text).toMatch(/^<p>.*<\/p>$/);
      expect(shown(text)).toBe(`${name} # second line - third`);
      expect(html).not.toContain('<script');
      expect(html).not.toMatch(/(href|src)="javascript:/);
      expect(html.match(/<h1>/g)).toHaveLength(1);
    }
  });
});

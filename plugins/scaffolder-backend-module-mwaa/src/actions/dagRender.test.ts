import { readFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { parse } from 'yaml';
import { createTestServices } from '../__testUtils__/createTestServices';
import { runAction } from '../__testUtils__/runAction';
import { createDagRenderAction } from './dagRender';
import { examples } from './dagRender.examples';

const { input } = parse(examples[0].example).steps[0];
const spec = {
  ...input.spec,
  tasks: [
    {
      id: 'transform',
      operator: 'python',
      with: { module: 'transform', callable: 'run' },
    },
  ],
};

describe('mwaa:dag:render', () => {
  const workspace = createMockDirectory();
  const action = createDagRenderAction(createTestServices().services);
  const render = (changes: object = {}) =>
    runAction(
      action,
      { ...input, spec, ...changes },
      { workspacePath: workspace.path },
    );
  const text = (path: string) => readFileSync(workspace.resolve(path), 'utf8');

  beforeEach(() => workspace.clear());

  it('writes the DAG, its modules and the specification', async () => {
    const output = await render();
    expect(output).toMatchObject({
      dagPath: 'dags/orders_daily',
      specificationSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      requirements: expect.arrayContaining([
        'apache-airflow==3.0.6',
        'apache-airflow-providers-amazon',
      ]),
    });
    expect(text('dags/orders_daily/orders_daily.py')).toContain(
      'from airflow.sdk import DAG',
    );
    expect(parse(text('dag.yaml'))).toEqual(spec);
    expect(text('dag.yaml')).toMatch(/^# .*\$schema=\.\/dag\.schema\.json\n/);
    expect(JSON.parse(text('dag.schema.json'))).toMatchObject({
      title: 'DAG specification',
    });
  });

  it('takes what the fields of a form hold, and makes the same of it', async () => {
    const { version, dagId, owner, tasks, ...timing } = spec;
    const { specificationSha256 } = await render();
    const parts = { owner, timing, work: { tasks } };
    expect(await render({ spec: undefined, parts })).toMatchObject({
      specificationSha256,
    });
    expect(parse(text('dag.yaml'))).toEqual(spec);
  });

  it('refuses parts that contradict each other, or stand beside a specification', async () => {
    const assets = (uri: string) => ({ assets: { orders: { uri } } });
    const parts = { owner: 'a', timing: assets('s3://a/b'), work: {} };
    await expect(render({ parts })).rejects.toThrow(/one of the two/);
    await expect(render({ spec: undefined })).rejects.toThrow(/one of the two/);
    await expect(
      render({
        spec: undefined,
        parts: { ...parts, work: assets('s3://a/c') },
      }),
    ).rejects.toThrow(/orders: is the key of another asset among the tasks/);
  });

  it('replaces what is generated and keeps what is yours', async () => {
    workspace.setContent({
      dags: {
        orders_daily: { 'transform.py': 'mine', 'orders_daily.py': 'x' },
      },
    });
    const { files } = await render();
    expect(files).toContainEqual({
      path: 'dags/orders_daily/transform.py',
      result: 'kept',
    });
    expect(text('dags/orders_daily/transform.py')).toBe('mine');
    expect(text('dags/orders_daily/orders_daily.py')).toContain('airflow');
  });

  it('keeps everything when the repository says what is deployed', async () => {
    workspace.setContent({
      dags: { orders_daily: { 'orders_daily.py': 'reviewed' } },
    });
    const { specificationSha256 } = await render({ keepExisting: true });
    expect(specificationSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(text('dags/orders_daily/orders_daily.py')).toBe('reviewed');
    expect(text('dags/orders_daily/transform.py')).toContain('def run');
  });

  it('fills in the values of the environment and says what it lacks', async () => {
    const output = await render({
      spec: {
        ...spec,
        values: { topic: { in: { 'analytics-dev': 'alerts' } } },
        notify: {
          onFailure: [
            {
              notifier: 'slack',
              with: {
                text: { $template: '{{ env.account }}' },
                channel: { $env: 'topic' },
              },
            },
          ],
        },
      },
    });
    expect(text('dags/orders_daily/orders_daily.py')).toContain(
      'SlackNotifier(text="000000000000", channel="alerts")',
    );
    expect(output.environmentRequirements).toEqual([
      expect.stringMatching(/^apache-airflow-providers-slack==/),
    ]);
    expect(output.requirements).toEqual(
      expect.arrayContaining(output.environmentRequirements as string[]),
    );
    expect(output.findings).toContainEqual({
      path: [],
      message: expect.stringContaining('apache-airflow-providers-slack=='),
    });
  });

  it('allows the operator classes of the configuration', async () => {
    const { services } = createTestServices();
    const withClasses = createDagRenderAction({
      mwaa: {
        ...services.mwaa,
        config: { ...services.mwaa.config, operatorClasses: ['acme.*'] },
      },
    });
    const given = {
      ...input,
      spec: { ...spec, tasks: [{ id: 'load', operator: 'acme.Load' }] },
    };
    const context = { workspacePath: workspace.path };
    await runAction(withClasses, given, context);
    expect(text('dags/orders_daily/orders_daily.py')).toContain(
      'from acme import Load',
    );
    await expect(runAction(action, given, context)).rejects.toThrow(
      /acme\.Load/,
    );
  });

  it('writes the same bytes for another folder', async () => {
    await render();
    await render({ targetPath: 'repository' });
    expect(text('repository/dags/orders_daily/orders_daily.py')).toBe(
      text('dags/orders_daily/orders_daily.py'),
    );
  });

  it.each([
    ['a folder outside', { targetPath: '../outside' }, /not allowed/],
    ['another dag_id', { dagId: 'allowed' }, /must be the same/],
    ['a wrong specification', { spec: { version: 1 } }, /problems/],
    ['an unknown environment', { environmentName: 'nowhere' }, /nowhere/],
  ])('refuses %s', async (_, changes, why) => {
    await expect(render(changes)).rejects.toThrow(why);
  });
});

import { promises as fs } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { dagJsonSchemaText } from 'backstage-plugin-mwaa-common';
import { createCli } from '../__testUtils__/createCli';
import { projectFiles } from '../__testUtils__/projectFiles';

jest.setTimeout(60_000);

describe('mwaa-dags, for what lies in the folder:', () => {
  const root = createMockDirectory();
  const file = (path: string) => root.resolve('project', path);
  const text = (path: string) => fs.readFile(file(path), 'utf8');
  const dagFile = 'dags/orders_daily/orders_daily.py';
  const offline = ['--airflow-version', '2.10.3'];
  let cli: ReturnType<typeof createCli>;

  beforeEach(() => {
    root.setContent({ project: projectFiles });
    cli = createCli(root);
  });

  it('validate names the environment that it checked for', async () => {
    expect(await cli.run('validate')).toEqual({
      exitCode: 0,
      stdout: 'valid orders_daily for Airflow 3.0.6 in analytics-dev\n',
      stderr: '',
    });
  });

  it('validate takes the Airflow that it is told, and the values of the configuration', async () => {
    const { output } = await cli.json('validate', ...offline);
    expect(output).toMatchObject({
      dagId: 'orders_daily',
      source: 'generated',
      airflowVersion: '2.10.3',
      environment: 'analytics-dev',
      findings: [],
    });
  });

  it('validate works without configuration and catalog file', async () => {
    await fs.rm(file('mwaa.config.yaml'));
    await fs.rm(file('catalog-info.yaml'));
    expect(await cli.run('validate', ...offline)).toMatchObject({
      exitCode: 0,
      stdout: 'valid orders_daily for Airflow 2.10.3\n',
    });
  });

  it('validate finds what may surprise, and fails on it with --strict', async () => {
    await fs.appendFile(file('dag.yaml'), 'defaults: { queue: fast }\n');
    const found = await cli.run('validate');
    expect(found.exitCode).toBe(0);
    expect(found.stdout).toMatch(/^finding: defaults\.queue: /);
    expect((await cli.run('validate', '--strict')).exitCode).toBe(2);
  });

  it('validate says what is wrong, each with its place', async () => {
    await fs.appendFile(file('dag.yaml'), 'catchups: true\n');
    const { exitCode, output } = await cli.json('validate', ...offline);
    expect(exitCode).toBe(2);
    expect(output.error.problems).toEqual([
      { path: ['catchups'], message: expect.any(String) },
    ]);
  });

  it('validate reads the Python of a handwritten DAG', async () => {
    await fs.writeFile(
      file('dag.yaml'),
      'version: 1\nsource: handwritten\ndagId: orders_daily\n',
    );
    await fs.writeFile(file(dagFile), 'import airflow # dag\ndef (');
    expect(await cli.run('validate', ...offline)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('orders_daily.py:2'),
    });
  });

  it('render writes the DAG file, and leaves what is yours', async () => {
    const { stdout, exitCode } = await cli.run('render');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      [
        'written dags/orders_daily/orders_daily.py',
        'kept dags/orders_daily/loading.py',
        'kept dags/orders_daily/__init__.py',
        '',
      ].join('\n'),
    );
    expect(await text(dagFile)).toContain('"orders-dev"');
    expect((await cli.run('render')).stdout).toMatch(/^unchanged dags/);
  });

  it('render --check writes nothing, and fails when something differs', async () => {
    const missing = await cli.run('render', '--check');
    expect(missing).toMatchObject({
      exitCode: 5,
      stdout: expect.stringMatching(/^missing dags[^]*Run "mwaa-dags render"/),
    });
    await expect(text(dagFile)).rejects.toThrow(/ENOENT/);
    await cli.run('render');
    expect((await cli.run('render', '--check')).exitCode).toBe(0);
    const { exitCode, output } = await cli.json(
      'render',
      '--check',
      ...offline,
    );
    expect(exitCode).toBe(5);
    expect(output.files[0]).toEqual({
      path: 'orders_daily.py',
      result: 'different',
    });
  });

  it('render prints the DAG file, or writes elsewhere', async () => {
    const { stdout } = await cli.run('render', '--output', '-');
    await cli.run('render', '--output', 'elsewhere');
    expect(await text('elsewhere/orders_daily.py')).toBe(stdout);
    expect(stdout).toContain('dag_id="orders_daily"');
  });

  it('render goes through no link out of the folder', async () => {
    root.addContent({ outside: {} });
    await fs.rm(file('dags/orders_daily'), { recursive: true });
    await fs.mkdir(file('dags/orders_daily'));
    await fs.symlink(root.resolve('outside/orders_daily.py'), file(dagFile));
    expect((await cli.run('render')).exitCode).not.toBe(0);
    expect(await fs.readdir(root.resolve('outside'))).toEqual([]);
  });

  it('schema prints the schema alone', async () => {
    expect(await cli.run('schema')).toEqual({
      exitCode: 0,
      stdout: dagJsonSchemaText(),
      stderr: '',
    });
  });

  it('eject makes the Python the truth, and deploys it from then on', async () => {
    await cli.run('render');
    await cli.run('deploy');
    expect(await cli.run('eject')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--confirm orders_daily'),
    });
    const { exitCode } = await cli.run('eject', '--confirm', 'orders_daily');
    expect(exitCode).toBe(0);
    expect(await text('dag.yaml')).toContain('source: handwritten');
    expect(await text(dagFile)).not.toContain('Generated');
    expect(await cli.run('eject', '--confirm', 'orders_daily')).toMatchObject({
      exitCode: 2,
    });
    expect(await cli.run('render', '--check')).toMatchObject({ exitCode: 0 });
    expect((await cli.json('deploy')).output).toMatchObject({
      outcome: 'updated',
    });
  });

  it('adopt takes in a DAG that was there before, and writes it here', async () => {
    root.setContent({
      project: {
        'mwaa.config.yaml': projectFiles['mwaa.config.yaml'],
        'catalog-info.yaml': projectFiles['catalog-info.yaml'],
      },
    });
    const python = 'from airflow.sdk import DAG\n\nDAG("orders_daily")\n';
    cli.bucket.putForeign('dags/orders_daily.py', python);
    const { output } = await cli.json('adopt', '--owner', 'team-orders');
    expect(output).toMatchObject({
      outcome: 'adopted',
      files: [{ movedFrom: 'dags/orders_daily.py' }],
      written: [dagFile, 'dag.yaml'],
    });
    expect(await text(dagFile)).toBe(python);
    expect((await cli.json('drift')).output).toMatchObject({
      state: 'in-place',
    });
  });
});

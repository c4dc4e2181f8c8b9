import { promises as fs } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createCli } from '../__testUtils__/createCli';
import { projectFiles } from '../__testUtils__/projectFiles';

jest.setTimeout(60_000);

/** A folder for a component of its own, with the DAG `dag_{name}`. */
const component = (name: string) => ({
  'dag.yaml': `version: 1
dagId: dag_${name}
owner: team-orders
timezone: UTC
startDate: '2026-01-01'
schedule: { type: manual }
catchup: false
paused: true
tasks: [{ id: wait, operator: empty }]
`,
  'catalog-info.yaml': projectFiles['catalog-info.yaml']
    .replace('name: orders', `name: ${name}`)
    .replace('orders_daily', `dag_${name}`),
});

describe('mwaa-dags over many folders', () => {
  const root = createMockDirectory();
  let cli: ReturnType<typeof createCli>;
  const outcomes = (output: { dags: { folder: string; outcome: string }[] }) =>
    Object.fromEntries(
      output.dags.map(({ folder, outcome }) => [folder, outcome]),
    );

  beforeEach(() => {
    root.setContent({
      project: {
        'mwaa.config.yaml': projectFiles['mwaa.config.yaml'],
        a: component('a'),
        nested: { b: component('b') },
        c: component('c'),
        '.hidden': component('hidden'),
        node_modules: { d: component('d') },
      },
    });
    cli = createCli(root);
  });

  it('deploys each once, and asks about none that is in place', async () => {
    const first = await cli.json('deploy', '--all', '.');
    expect(first.exitCode).toBe(0);
    expect(outcomes(first.output)).toEqual({
      a: 'created',
      c: 'created',
      'nested/b': 'created',
    });
    const again = await cli.run('deploy', '--all', '.');
    expect(again).toEqual({ exitCode: 0, stdout: '3 unchanged\n', stderr: '' });
  });

  it('plans without writing, and tells whether there is something to do', async () => {
    await cli.run('deploy', '--all', 'a');
    const { exitCode, stdout } = await cli.run(
      'plan',
      '--all',
      '.',
      '--detailed-exitcode',
    );
    expect(exitCode).toBe(5);
    expect(stdout).toContain('planned     c: dag_c in analytics-dev');
    expect(stdout).toMatch(/2 planned/);
    expect(cli.bucket.keys().some(key => key.includes('dag_c'))).toBe(false);
  });

  it('goes on when some cannot be read, and says so at the end', async () => {
    await fs.writeFile(root.resolve('project/a/dag.yaml'), 'dagId: [');
    const { exitCode, output } = await cli.json('deploy', '--all', '.');
    expect(exitCode).toBe(2);
    expect(outcomes(output)).toEqual({
      a: 'failed',
      c: 'created',
      'nested/b': 'created',
    });
    expect(output.counts).toEqual({ failed: 1, created: 2 });
  });

  it('ends with 1 when several things went wrong', async () => {
    await fs.rm(root.resolve('project/a/catalog-info.yaml'));
    cli.bucket.putForeign('dags/dag_c/dag_c.py', 'by hand');
    const { exitCode, stdout } = await cli.run('deploy', '--all', '.');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/failed {6}a\nerror: There is no .*catalog-info/);
    expect(stdout).toMatch(/failed {6}c: dag_c in analytics-dev\nerror: /);
    expect(stdout).toMatch(/2 failed, 1 created/);
  });

  it('deploys none of two that are for one DAG', async () => {
    root.addContent({ project: { copy: component('a') } });
    const { output } = await cli.json('deploy', '--all', '.');
    expect(outcomes(output)).toMatchObject({
      a: 'failed',
      copy: 'failed',
      c: 'created',
    });
  });

  it('asks for a folder that has some', async () => {
    root.addContent({ project: { empty: {} } });
    expect((await cli.run('plan', '--all', 'empty')).exitCode).toBe(2);
    expect((await cli.run('plan', '--all', 'nowhere')).exitCode).toBe(2);
    expect((await cli.run('plan', '--all', '.', '--markdown')).exitCode).toBe(
      2,
    );
  });

  it('shows on a terminal how far it is', async () => {
    cli.isTTY = true;
    const { stderr } = await cli.run('deploy', '--all', '.');
    expect(stderr).toContain('3/3 read nested/b');
    expect(stderr).toContain('3/3 deployed');
  });

  it('deploys to several environments at once', async () => {
    await fs.writeFile(
      root.resolve('project/c/catalog-info.yaml'),
      component('c')['catalog-info.yaml'].replace(
        'analytics-dev',
        'analytics-prod',
      ),
    );
    const { exitCode } = await cli.run('deploy', '--all', '.');
    expect(exitCode).toBe(0);
    expect(cli.prodBucket.keys()).toContain('dags/dag_c/dag_c.py');
    expect(cli.bucket.keys()).toContain('dags/dag_a/dag_a.py');
  });
});

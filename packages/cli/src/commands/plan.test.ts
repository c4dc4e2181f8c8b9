import { promises as fs } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createCli } from '../__testUtils__/createCli';
import { projectFiles } from '../__testUtils__/projectFiles';

jest.setTimeout(60_000);

describe('mwaa-dags plan', () => {
  const root = createMockDirectory();
  beforeEach(() => root.setContent({ project: projectFiles }));

  it('says what would be created, and writes nothing', async () => {
    const cli = createCli(root);
    const { exitCode, stdout } = await cli.run('plan');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\+ create {4}orders_daily\.py \(\d+ bytes\)/);
    expect(stdout).toContain('+from orders_daily.loading import load');
    expect(stdout).toContain(
      'orders_daily would be created in analytics-dev (Airflow 3.0.6), s3://analytics-dev-dags/dags/orders_daily/',
    );
    expect(cli.bucket.keys()).toEqual([]);
  });

  it('prints one JSON document for machines', async () => {
    const { output, exitCode } = await createCli(root).json('plan');
    expect(exitCode).toBe(0);
    expect(output).toMatchObject({
      environment: 'analytics-dev',
      airflowVersion: '3.0.6',
      location: 's3://analytics-dev-dags/dags/orders_daily/',
      dagId: 'orders_daily',
      outcome: 'create',
      foreign: [],
      warnings: [],
    });
    expect(
      output.files.map(({ path, action }: { path: string; action: string }) => [
        path,
        action,
      ]),
    ).toEqual([
      ['__init__.py', 'create'],
      ['loading.py', 'create'],
      ['orders_daily.py', 'create'],
    ]);
    expect(output.preflight[0]).toMatchObject({
      id: 'environment-status',
      status: 'pass',
    });
  });

  it('tells with --detailed-exitcode whether there is something to do', async () => {
    const cli = createCli(root);
    expect((await cli.run('plan', '--detailed-exitcode')).exitCode).toBe(5);
    await cli.run('deploy');
    const after = await cli.run('plan', '--detailed-exitcode');
    expect(after).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('orders_daily is in place in'),
    });
  });

  it('shows the difference of a change, coloured on a terminal', async () => {
    const cli = createCli(root);
    await cli.run('deploy');
    await fs.writeFile(
      root.resolve('project/dags/orders_daily/loading.py'),
      'def load(bucket):\n    return 0\n',
    );
    cli.isTTY = true;
    const { stdout } = await cli.run('plan');
    expect(stdout).toContain('\u001b[33m~ update   \u001b[39m loading.py');
    expect(stdout).toContain('\u001b[31m  -    return len(bucket)\u001b[39m');
    expect(stdout).toContain('\u001b[32m  +    return 0\u001b[39m');
    cli.env.NO_COLOR = '1';
    expect((await cli.run('plan')).stdout).not.toContain('\u001b');
  });

  it('names whose a DAG is that is in the way', async () => {
    const cli = createCli(root);
    cli.bucket.putForeign('dags/orders_daily/orders_daily.py', 'by hand');
    const plain = await cli.run('plan');
    expect(plain.exitCode).toBe(3);
    expect(plain.stdout).toMatch(/! .*no manifest.*orders_daily\.py/);
    const { output } = await cli.json('plan');
    expect(output).toMatchObject({
      outcome: 'conflict',
      conflict: { kind: 'foreign-object' },
    });
  });

  it('lets no key in the bucket act upon the terminal', async () => {
    const cli = createCli(root);
    await cli.run('deploy');
    cli.bucket.putForeign('dags/orders_daily/\u001b[2J.txt', 'x');
    const { stdout } = await cli.run('plan');
    expect(stdout).toContain('dags/orders_daily/\\u{1b}[2J.txt, left alone');
  });

  it('warns of a stub that stands in for a file that is not committed', async () => {
    await fs.rm(root.resolve('project/dags'), { recursive: true });
    const { stderr, output } = await createCli(root).json('plan');
    expect(stderr).toMatch(/warning: dags\/orders_daily\/loading\.py is not/);
    expect(output.warnings).toEqual([
      expect.stringContaining('loading.py'),
      expect.stringContaining('__init__.py'),
    ]);
  });

  it('fails with what a preflight found', async () => {
    const { exitCode, stdout } = await createCli(root, {
      status: 'CREATE_FAILED',
    }).run('plan');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/failure: .*could not be created/);
  });

  it('says everything that is wrong in dag.yaml', async () => {
    await fs.writeFile(
      root.resolve('project/dag.yaml'),
      projectFiles['dag.yaml'].replace('cron: 30', 'cron: 99'),
    );
    const { exitCode, output, stderr } = await createCli(root).json('plan');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: The DAG specification has a problem:\n {2}-/,
    );
    expect(output.error).toMatchObject({
      exitCode: 2,
      problems: [{ path: ['schedule', 'cron'] }],
    });
  });

  it.each([
    ['dag.yaml', /no .*dag\.yaml\. .*--directory/],
    ['mwaa.config.yaml', /no .*mwaa\.config\.yaml\. .*--config/],
    ['catalog-info.yaml', /no .*catalog-info\.yaml\. .*--component-file/],
  ])('says what is missing without %s', async (file, message) => {
    await fs.rm(root.resolve(`project/${file}`));
    const { exitCode, stderr } = await createCli(root).run('plan');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('plans for another environment of the configuration', async () => {
    const { output } = await createCli(root).json(
      'plan',
      '--environment',
      'analytics-prod',
    );
    expect(output).toMatchObject({
      environment: 'analytics-prod',
      airflowVersion: '2.10.3',
    });
    const dag = output.files.find(
      ({ path }: { path: string }) => path === 'orders_daily.py',
    );
    expect(dag.diff).toContain('orders-prod');
  });

  describe('as Markdown', () => {
    const markdownOf = async (cli = createCli(root)) =>
      (await cli.run('plan', '--markdown')).stdout;

    it('begins with what a pipeline finds its comment by', async () => {
      expect(await markdownOf()).toMatch(
        /^<!-- mwaa-dags plan orders_daily analytics-dev -->\n\n### orders&#95;daily would be created in/,
      );
    });

    it('goes into a file beside the usual output', async () => {
      const { stdout } = await createCli(root).run(
        'plan',
        '--markdown',
        'plan.md',
      );
      const page = await fs.readFile(root.resolve('project/plan.md'), 'utf8');
      expect(page).toBe(await markdownOf());
      expect(stdout).toContain('+ create');
    });

    it('holds the differences where nothing can end them', async () => {
      await fs.writeFile(
        root.resolve('project/dags/orders_daily/notes.md'),
        '```\n</details>\n# @acme/admins <script>alert(1)</script>\n',
      );
      const page = await markdownOf();
      expect(page).toContain('````diff\n');
      expect(page.split('````')).toHaveLength(3);
    });

    it('calls nobody and links nothing', async () => {
      const cli = createCli(root);
      await cli.run('deploy');
      cli.bucket.putForeign('dags/orders_daily/@acme/admins #1 <b>.txt', 'x');
      const page = await markdownOf(cli);
      expect(page).toContain(
        '- dags/orders&#95;daily/@<!-- -->acme/admins &#35;<!-- -->1 &#60;b&#62;.txt',
      );
    });

    it('stays short enough for a comment', async () => {
      const cli = createCli(root);
      await cli.run('deploy');
      for (let index = 0; index < 500; index++) {
        cli.bucket.putForeign(`dags/orders_daily/${index}.txt`, 'x');
      }
      for (let index = 0; index < 20; index++) {
        await fs.writeFile(
          root.resolve(`project/dags/orders_daily/${index}.sql`),
          'select 1\n'.repeat(500),
        );
      }
      const page = await markdownOf(cli);
      expect(page.length).toBeLessThan(65_536);
      expect(page).toContain('- and 450 more');
      expect(page).toMatch(/differences of \d+ more files do not fit/);
    });
  });
});

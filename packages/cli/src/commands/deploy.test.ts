import { execFileSync } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createCli, githubEnv } from '../__testUtils__/createCli';
import { projectFiles } from '../__testUtils__/projectFiles';

jest.setTimeout(60_000);

describe('mwaa-dags deploy', () => {
  const root = createMockDirectory();
  const manifestOf = (cli: ReturnType<typeof createCli>) =>
    JSON.parse(cli.bucket.text('dags/orders_daily/deployment.json')!);
  const outsideCi = (cli: ReturnType<typeof createCli>) =>
    Object.keys(githubEnv).forEach(name => delete cli.env[name]);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root.resolve('project'), ...args], {
      env: { PATH: process.env.PATH, HOME: '/nonexistent' },
    });
  const initGit = () => {
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Ada Keller');
    git('config', 'user.email', 'ada@example.com');
    git('remote', 'add', 'origin', 'git@github.com:acme/orders.git');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
  };

  beforeEach(() => root.setContent({ project: projectFiles }));

  it('deploys the rendered DAG and the files of the repository, and says so', async () => {
    const cli = createCli(root);
    const { exitCode, stdout, stderr } = await cli.run(
      'deploy',
      '--reason',
      'first load',
    );
    expect(exitCode).toBe(0);
    expect(cli.bucket.keys()).toEqual([
      'dags/orders_daily/__init__.py',
      'dags/orders_daily/deployment.json',
      'dags/orders_daily/loading.py',
      'dags/orders_daily/orders_daily.py',
    ]);
    expect(cli.bucket.text('dags/orders_daily/loading.py')).toBe(
      projectFiles['dags/orders_daily/loading.py'],
    );
    expect(cli.bucket.text('dags/orders_daily/orders_daily.py')).toContain(
      '"orders-dev"',
    );
    expect(manifestOf(cli)).toMatchObject({
      state: 'applied',
      owner: 'group:default/team-orders',
      component: 'component:default/orders',
      actor: 'ada',
      requestedBy: 'https://github.com/acme/orders/actions/runs/42',
      reason: 'first load',
      airflowVersion: '3.0.6',
      source: {
        repository: 'https://github.com/acme/orders',
        revision: githubEnv.GITHUB_SHA,
      },
    });
    expect(stderr).toContain('applied dags/orders_daily/deployment.json\n');
    expect(stdout).toMatch(/orders_daily was created in analytics-dev/);
  });

  it('does nothing when all is in place', async () => {
    const cli = createCli(root);
    const first = await cli.json('deploy');
    const again = await cli.json('deploy');
    expect(first.output).toMatchObject({
      outcome: 'created',
      deploymentId: manifestOf(cli).deploymentId,
    });
    expect(again).toMatchObject({
      exitCode: 0,
      stderr: '',
      output: { outcome: 'unchanged' },
    });
    expect(again.output).not.toHaveProperty('deploymentId');
  });

  it('writes nothing in a dry run', async () => {
    const cli = createCli(root);
    const { output } = await cli.json('deploy', '--dry-run');
    expect(output).toMatchObject({ outcome: 'planned' });
    expect(cli.bucket.keys()).toEqual([]);
  });

  it('replaces nothing that another repository deployed', async () => {
    const cli = createCli(root);
    await cli.run('deploy');
    cli.env.GITHUB_REPOSITORY = 'mallory/orders';
    await fs.writeFile(
      root.resolve('project/dags/orders_daily/loading.py'),
      'def load(bucket):\n    return 0\n',
    );
    expect(await cli.run('deploy')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining(
        'is deployed from https://github.com/acme/orders, not from https://github.com/mallory/orders',
      ),
    });
  });

  it('ends with the conflict that says whose a DAG is', async () => {
    const cli = createCli(root);
    await cli.run('deploy');
    await fs.writeFile(
      root.resolve('project/catalog-info.yaml'),
      projectFiles['catalog-info.yaml'].replace('name: orders', 'name: other'),
    );
    expect(await cli.run('deploy')).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr: expect.stringMatching(
        /error: .*belongs to component:default\/orders of group:default\/team-orders/s,
      ),
    });
  });

  it('deploys handwritten Python as it is', async () => {
    const python = 'from airflow.sdk import DAG\n\nDAG("orders_daily")\n';
    root.setContent({
      project: {
        ...projectFiles,
        'dag.yaml': 'version: 1\nsource: handwritten\ndagId: orders_daily\n',
        'dags/orders_daily/orders_daily.py': python,
      },
    });
    const cli = createCli(root);
    expect((await cli.run('deploy')).exitCode).toBe(0);
    expect(cli.bucket.text('dags/orders_daily/orders_daily.py')).toBe(python);
    expect(manifestOf(cli)).toMatchObject({ origin: 'handwritten' });
  });

  describe('where the environment is protected', () => {
    it('refuses a branch that is not protected', async () => {
      const cli = createCli(root, { deployFrom: 'pull-request' });
      cli.env.GITHUB_REF_PROTECTED = 'false';
      expect(await cli.run('deploy')).toMatchObject({
        exitCode: 4,
        stderr: expect.stringContaining('this branch is not protected'),
      });
      cli.env.GITHUB_REF_PROTECTED = 'true';
      expect(await cli.run('deploy')).toMatchObject({ exitCode: 0 });
    });

    it('refuses to deploy outside of CI unless told to', async () => {
      initGit();
      const cli = createCli(root, { deployFrom: 'ci' });
      outsideCi(cli);
      expect(await cli.run('deploy')).toMatchObject({
        exitCode: 4,
        stderr: expect.stringContaining('--outside-ci'),
      });
      expect(await cli.run('deploy', '--outside-ci')).toMatchObject({
        exitCode: 0,
      });
      expect(manifestOf(cli)).toMatchObject({
        actor: 'Ada Keller',
        requestedBy: 'mwaa-dags outside of CI',
      });
    });

    it('lets nobody around a pull request', async () => {
      initGit();
      const cli = createCli(root, { deployFrom: 'pull-request' });
      outsideCi(cli);
      expect(await cli.run('deploy', '--outside-ci')).toMatchObject({
        exitCode: 4,
      });
    });
  });

  describe('of a checkout with changes', () => {
    it('refuses, and records no commit when told to go on', async () => {
      initGit();
      await fs.appendFile(
        root.resolve('project/dags/orders_daily/loading.py'),
        '# more\n',
      );
      const cli = createCli(root);
      outsideCi(cli);
      expect(await cli.run('deploy')).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(
          /not committed: dags\/orders_daily\/loading\.py/,
        ),
      });
      expect(await cli.run('deploy', '--allow-dirty')).toMatchObject({
        exitCode: 0,
      });
      expect(manifestOf(cli).source).toEqual({
        repository: 'https://github.com/acme/orders',
      });
    });
  });

  it('says where it stopped when it is told to', async () => {
    const cli = createCli(root);
    cli.stop.abort();
    expect(await cli.run('deploy')).toMatchObject({
      exitCode: 130,
      stderr: expect.stringMatching(/^stopped:/m),
    });
  });
});

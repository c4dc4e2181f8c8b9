import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { awsEnv } from './awsEnv';
import { githubEnv } from './githubEnv';
import { installCli } from './installCli';
import { projectFiles } from './projectFiles';
import { runOrThrow, runProcess } from './runProcess';
import { ScriptedAirflow, startScriptedAirflow } from './scriptedAirflow';
import { toolEnv } from './toolEnv';
import { writeFiles } from './writeFiles';

jest.setTimeout(300_000);

describe('the packed command line, installed where nothing else is', () => {
  let home: string;
  let airflow: ScriptedAirflow;
  let aws: LocalMwaa;
  let env: NodeJS.ProcessEnv;
  let deploymentId: string;
  const project = () => join(home, 'project');
  const loading = () => join(project(), 'dags/orders_daily/loading.py');

  const call = (...args: string[]) =>
    runProcess('mwaa-dags', args, { cwd: project(), env });
  const json = async (...args: string[]) => {
    const { stdout, ...rest } = await call(...args, '--json');
    return { ...rest, output: JSON.parse(stdout) };
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'mwaa-cli-'));
    await installCli(home);
    airflow = await startScriptedAirflow('orders_daily');
    aws = await startLocalMwaa({ airflow: { 'analytics-dev': airflow } });
    await writeFiles(project(), projectFiles(aws));
    env = { ...toolEnv(home), ...awsEnv(aws), ...githubEnv('1'.repeat(40)) };
  });
  afterAll(async () => {
    await Promise.all([aws?.stop(), airflow?.stop()]);
    await rm(home, { recursive: true, force: true });
  });

  it('brings no other package along', async () => {
    const packages = await runOrThrow(
      'npm',
      ['ls', '--global', '--all', '--parseable'],
      { cwd: home, env: toolEnv(home) },
    );
    expect(packages.trim().split('\n').slice(1)).toEqual([
      join(home, 'global/lib/node_modules/mwaa-dags'),
    ]);
  });

  it('says its version and helps', async () => {
    const { version } = JSON.parse(
      await readFile(
        join(home, 'global/lib/node_modules/mwaa-dags/package.json'),
        'utf8',
      ),
    );
    expect(await call('--version')).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
    expect((await call('deploy', '--help')).stdout).toContain('Examples:');
  });

  it('validates and renders without AWS', async () => {
    const offline = { cwd: project(), env: toolEnv(home) };
    const validated = await runProcess(
      'mwaa-dags',
      ['validate', '--airflow-version', '3.0.6'],
      offline,
    );
    expect(validated).toMatchObject({ exitCode: 0, stderr: '' });
    const rendered = await runProcess(
      'mwaa-dags',
      ['render', '--output', '-', '--airflow-version', '2.10.3'],
      offline,
    );
    expect(rendered.stdout).toContain('dag_id="orders_daily"');
    expect(
      JSON.parse((await runProcess('mwaa-dags', ['schema'], offline)).stdout),
    ).toHaveProperty('$schema');
  });

  it('says what to do without credentials', async () => {
    const { exitCode, stderr } = await runProcess('mwaa-dags', ['status'], {
      cwd: project(),
      env: { ...toolEnv(home), AWS_EC2_METADATA_DISABLED: 'true' },
    });
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/did not accept the credentials/);
  });

  it('plans, deploys, and finds it unchanged', async () => {
    const planned = await json('plan', '--markdown', 'plan.md');
    expect(planned).toMatchObject({
      exitCode: 0,
      output: { outcome: 'create', location: expect.stringMatching(/^s3:/) },
    });
    expect(await readFile(join(project(), 'plan.md'), 'utf8')).toMatch(
      /^<!-- mwaa-dags plan orders_daily analytics-dev -->/,
    );
    const { output } = await json('deploy', '--reason', 'first');
    expect(output).toMatchObject({ outcome: 'created' });
    deploymentId = output.deploymentId;
    expect((await json('deploy')).output).toMatchObject({
      outcome: 'unchanged',
    });
    expect((await call('plan', '--detailed-exitcode')).exitCode).toBe(0);
  });

  it('verifies what Airflow has made of it', async () => {
    const verify = async (...args: string[]) => {
      const { exitCode, output } = await json('verify', ...args);
      return [exitCode, output.verification.state];
    };
    expect(await verify('--timeout', '0')).toEqual([7, 'unverified']);
    airflow.says.importErrors = [
      {
        filename: 'orders_daily/orders_daily.py',
        stack_trace: 'ModuleNotFoundError: No module named x',
      },
    ];
    expect(await call('verify')).toMatchObject({
      exitCode: 6,
      stdout: expect.stringContaining(
        'orders_daily/orders_daily.py: ModuleNotFoundError: No module named x\n  | ModuleNotFoundError',
      ),
    });
    airflow.says.importErrors = [];
    const { output } = await json('status');
    airflow.says.digest = output.manifest.deploymentDigest;
    expect(await verify()).toEqual([0, 'verified']);
    expect(await json('deploy', '--verify')).toMatchObject({
      exitCode: 0,
      output: { outcome: 'unchanged', verification: { state: 'verified' } },
    });
  });

  it('tells status, drift and history, and goes back', async () => {
    expect((await json('status')).output).toMatchObject({
      state: 'in-place',
      manifest: { deploymentId, actor: 'ada' },
    });
    await writeFile(loading(), 'def load(bucket):\n    return 2\n');
    expect((await json('drift')).exitCode).toBe(5);
    env.GITHUB_SHA = '2'.repeat(40);
    const second = await json('deploy');
    expect(second.output).toMatchObject({ outcome: 'updated' });
    expect((await json('history')).output.deployments).toMatchObject([
      { deploymentId: second.output.deploymentId },
      { deploymentId, reason: 'first' },
    ]);
    expect((await call('history', '--from', deploymentId)).stdout).toContain(
      '+    return 2',
    );
    const back = await json('rollback', '--reason', 'wrong');
    expect(back.output).toMatchObject({ restored: { deploymentId } });
    expect((await call('deploy')).exitCode).toBe(3);
    expect(
      (await call('deploy', '--acknowledge-rollback', back.output.deploymentId))
        .exitCode,
    ).toBe(0);
  });

  it('promotes to an environment with another Airflow', async () => {
    const { output } = await json(
      'promote',
      '--from',
      'analytics-dev',
      '--to',
      'legacy',
    );
    expect(output).toMatchObject({
      outcome: 'created',
      airflowVersion: '2.7.2',
      differences: [{ path: 'orders_daily.py' }],
      warnings: expect.arrayContaining([expect.stringContaining('UPDATING')]),
    });
  });

  it('refuses an environment that takes nothing', async () => {
    expect(await call('deploy', '--environment', 'broken')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('CREATE_FAILED'),
    });
  });

  it('names the IAM action that is missing', async () => {
    const restricted = aws.credentials.find(({ allow }) => allow)!;
    const { exitCode, stderr } = await runProcess('mwaa-dags', ['plan'], {
      cwd: project(),
      env: {
        ...env,
        AWS_ACCESS_KEY_ID: restricted.accessKeyId,
        AWS_SECRET_ACCESS_KEY: restricted.secretAccessKey,
      },
    });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('airflow:GetEnvironment');
    expect(stderr).not.toContain(restricted.secretAccessKey);
  });

  it('prints the policy of a role', async () => {
    const { stdout } = await call('iam-policy');
    expect(JSON.parse(stdout).Statement).toContainEqual(
      expect.objectContaining({ Action: 'airflow:GetEnvironment' }),
    );
  });

  it('hands over, takes in, and leaves the generator', async () => {
    const catalogFile = join(project(), 'catalog-info.yaml');
    const text = await readFile(catalogFile, 'utf8');
    await writeFile(catalogFile, text.replace('team-orders', 'team-sales'));
    expect(
      (await json('transfer', '--from-owner', 'team-orders')).output,
    ).toMatchObject({ outcome: 'transferred' });
    expect((await json('adopt', '--owner', 'team-sales')).output).toMatchObject(
      { outcome: 'unchanged' },
    );
    expect((await call('eject', '--confirm', 'orders_daily')).exitCode).toBe(0);
    expect((await json('deploy')).output).toMatchObject({
      outcome: 'updated',
    });
  });

  it('deploys all of a repository at once', async () => {
    const { output } = await json('deploy', '--all', '.');
    expect(output.counts).toEqual({ unchanged: 1 });
  });

  it('deletes it when the dag_id is repeated', async () => {
    expect((await call('delete')).exitCode).toBe(2);
    expect(
      (await json('delete', '--confirm', 'orders_daily')).output,
    ).toMatchObject({ outcome: 'deleted' });
    expect((await json('status')).output).toMatchObject({
      state: 'not-deployed',
    });
  });

  it('stops between two objects when it is told to, and goes on later', async () => {
    await writeFiles(
      project(),
      Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `dags/orders_daily/sql/${index}.sql`,
          `select ${index}\n`,
        ]),
      ),
    );
    const child = spawn('mwaa-dags', ['deploy'], { cwd: project(), env });
    let printed = '';
    let told = false;
    child.stderr.on('data', chunk => {
      printed += chunk;
      // Once: a second signal ends the process wherever it is.
      if (told || !printed.includes('\nwritten')) return;
      told = child.kill('SIGINT');
    });
    const [exitCode] = await once(child, 'exit');
    expect(exitCode).toBe(130);
    expect(printed).toMatch(/stopped: .* of 30\d changes were made/);
    expect((await json('status')).output).toMatchObject({
      state: 'incomplete',
    });
    expect((await json('deploy')).output).toMatchObject({
      outcome: 'created',
    });
  });

  it('ends quietly when nobody reads on', async () => {
    const { exitCode, stderr } = await runProcess(
      'bash',
      ['-c', 'set -o pipefail; mwaa-dags schema | head -c 10'],
      { cwd: project(), env },
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});

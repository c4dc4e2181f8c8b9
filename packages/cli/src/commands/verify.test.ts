import { createMockDirectory } from '@backstage/backend-test-utils';
import { AirflowUnavailableError } from 'backstage-plugin-mwaa-node';
import { createCli } from '../__testUtils__/createCli';
import { projectFiles } from '../__testUtils__/projectFiles';

jest.setTimeout(60_000);

const FILE = '/usr/local/airflow/dags/orders_daily/orders_daily.py';

describe('mwaa-dags verify', () => {
  const root = createMockDirectory();
  let cli: ReturnType<typeof createCli>;

  beforeEach(() => {
    root.setContent({ project: projectFiles });
    cli = createCli(root);
  });

  const manifest = () =>
    JSON.parse(cli.bucket.text('dags/orders_daily/deployment.json')!);
  const parsed = (deploymentDigest = manifest().deploymentDigest) =>
    cli.airflow.put('orders_daily', {
      isPaused: true,
      details: { deploymentDigest },
    });
  const broken = (text: string) => {
    const at = new Date(Date.now() + 60_000).toISOString();
    cli.airflow.importErrors = [{ fileName: FILE, text, at }];
  };
  /** The line of the DAG file with this text. */
  const lineOf = (text: string) => {
    const python = cli.bucket.text('dags/orders_daily/orders_daily.py')!;
    return python.split('\n').findIndex(line => line.includes(text)) + 1;
  };

  it('ends well once Airflow has just this version', async () => {
    const { deploymentId } = (await cli.json('deploy')).output;
    parsed();
    expect(await cli.run('verify')).toEqual({
      exitCode: 0,
      stdout:
        'verified: Airflow in analytics-dev has parsed exactly this version. The DAG is paused: unpause it when it shall run\n',
      stderr: '',
    });
    expect(await cli.json('verify')).toMatchObject({
      exitCode: 0,
      output: {
        environment: 'analytics-dev',
        dagId: 'orders_daily',
        location: 's3://analytics-dev-dags/dags/orders_daily/',
        deploymentId,
        verification: { state: 'verified', isPaused: true, waitedSeconds: 0 },
      },
    });
  });

  it('shows what Airflow cannot import, with line and task', async () => {
    await cli.run('deploy');
    const line = lineOf('PythonOperator(');
    broken(
      [
        '',
        'Traceback (most recent call last):',
        `  File "${FILE}", line ${line}, in <module>`,
        '    PythonOperator(',
        'AirflowException: no such thing\u001b[2J',
        '::add-mask::a command',
        '',
      ].join('\n'),
    );
    const { exitCode, stdout } = await cli.run('verify');
    expect(exitCode).toBe(6);
    expect(stdout).toContain(
      `import error: Airflow in analytics-dev cannot import the DAG: orders_daily/orders_daily.py, line ${line}, task load: AirflowException: no such thing`,
    );
    expect(stdout).toContain('\n  | Traceback (most recent call last):\n');
    expect(stdout).toContain('\n  | ::add-mask::a command\n');
    expect(stdout).not.toContain('\u001b');
    const { output } = await cli.json('verify');
    expect(output.verification).toMatchObject({
      state: 'import-error',
      importError: { line, taskId: 'load' },
    });
  });

  it('says why nobody can tell', async () => {
    await cli.run('deploy');
    parsed('0'.repeat(64));
    const late = await cli.run('verify', '--timeout', '0');
    expect(late).toMatchObject({
      exitCode: 7,
      stdout: expect.stringMatching(
        /^unverified: After 0 s Airflow still has another version/,
      ),
    });
    const other = await cli.json('verify', '--deployment', 'd0');
    expect(other).toMatchObject({
      exitCode: 7,
      output: { verification: { state: 'unverified', kind: 'superseded' } },
    });
    cli.airflow.failure = Object.assign(
      new AirflowUnavailableError('access-denied', 'Allow it'),
      { iamAction: 'airflow:InvokeRestApi' },
    );
    expect((await cli.json('verify')).output.verification).toEqual({
      state: 'unverified',
      kind: 'access-denied',
      reason: 'Allow it',
      iamAction: 'airflow:InvokeRestApi',
      waitedSeconds: 0,
    });
  });

  it('waits for nothing that is not deployed, or no time', async () => {
    expect(await cli.run('verify')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is not deployed'),
    });
    expect(await cli.run('verify', '--timeout', '1.5')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--timeout must be a whole number'),
    });
  });

  it('follows a deployment that asks for it', async () => {
    await cli.run('deploy');
    parsed();
    const done = await cli.json('deploy', '--verify');
    expect(done).toMatchObject({
      exitCode: 0,
      output: { outcome: 'unchanged', verification: { state: 'verified' } },
    });
    broken('SyntaxError: invalid syntax');
    const failed = await cli.run('deploy', '--verify');
    expect(failed.exitCode).toBe(6);
    expect(failed.stdout).toMatch(
      /was in place already[^]*\nimport error: .*SyntaxError/,
    );
    const planned = await cli.json('deploy', '--verify', '--dry-run');
    expect(planned.output).not.toHaveProperty('verification');
    const all = await cli.run('deploy', '--verify', '--all', '.');
    expect(all).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--verify waits for one DAG'),
    });
  });
});

import { promises as fs } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createCli } from '../__testUtils__/createCli';
import { projectFiles } from '../__testUtils__/projectFiles';

jest.setTimeout(60_000);

describe('mwaa-dags, with a DAG that is deployed:', () => {
  const root = createMockDirectory();
  let cli: ReturnType<typeof createCli>;
  const loading = 'dags/orders_daily/loading.py';
  const change = (content: string) =>
    fs.writeFile(root.resolve('project', loading), content);
  const manifest = () =>
    JSON.parse(cli.bucket.text('dags/orders_daily/deployment.json')!);

  let first: string;
  beforeEach(async () => {
    root.setContent({ project: projectFiles });
    cli = createCli(root);
    first = (await cli.json('deploy')).output.deploymentId;
  });

  const deploySecond = async () => {
    await change('def load(bucket):\n    return 2\n');
    cli.env.GITHUB_SHA = '2'.repeat(40);
    return (await cli.json('deploy', '--reason', 'count')).output;
  };

  it('status tells what is there and what Airflow says', async () => {
    const { stdout, exitCode } = await cli.run('status');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^orders_daily s3:\/\/analytics-dev-dags/);
    expect(stdout).toContain('in-place');
    expect(stdout).toContain(`deploy ${first}, applied`);
    expect(stdout).toContain('Airflow: does not know the DAG (yet)');
    const { output } = await cli.json('status', '--dag-id', 'unknown');
    expect(output).toMatchObject({ dagId: 'unknown', state: 'not-deployed' });
  });

  it('history lists deployments and compares two', async () => {
    const second = await deploySecond();
    const { output } = await cli.json('history');
    expect(output.deployments).toMatchObject([
      {
        deploymentId: second.deploymentId,
        isCurrent: true,
        reason: 'count',
        source: { revision: '2'.repeat(40) },
      },
      { deploymentId: first, isCurrent: false, actor: 'ada' },
    ]);
    const compared = await cli.run('history', '--from', 'previous');
    expect(compared.stdout).toContain(`From ${first} of`);
    expect(compared.stdout).toContain('+    return 2');
    expect((await cli.run('history', '--limit', '0')).exitCode).toBe(2);
    expect((await cli.run('history', '--from', 'nothing')).exitCode).toBe(2);
  });

  it('rollback brings back the previous files, and deploy must acknowledge it', async () => {
    await deploySecond();
    const planned = await cli.json('rollback', '--dry-run');
    expect(planned.output).toMatchObject({ outcome: 'planned' });
    const { output } = await cli.json('rollback', '--reason', 'wrong count');
    expect(output).toMatchObject({
      outcome: 'updated',
      restored: { deploymentId: first },
    });
    expect(cli.bucket.text(loading)).toBe(projectFiles[loading]);
    expect(manifest()).toMatchObject({
      operation: 'rollback',
      reason: 'wrong count',
    });
    expect(await cli.run('deploy')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining(output.deploymentId),
    });
    expect(
      await cli.run('deploy', '--acknowledge-rollback', output.deploymentId),
    ).toMatchObject({ exitCode: 0 });
  });

  it('drift tells the repository from what is deployed, and from changes by hand', async () => {
    expect(await cli.run('drift')).toMatchObject({ exitCode: 0 });
    await change('def load(bucket):\n    return 3\n');
    expect((await cli.json('drift')).output).toMatchObject({
      state: 'outdated',
    });
    const inBucket = await cli.run('drift', '--bucket-only');
    expect(inBucket).toMatchObject({ exitCode: 0, stdout: 'in-place\n' });
    cli.bucket.putForeign(loading, 'by hand');
    const { exitCode, stdout } = await cli.run('drift', '--bucket-only');
    expect(exitCode).toBe(5);
    expect(stdout).toBe('changed   loading.py\nchanged\n');
  });

  it('delete removes it only when the dag_id is repeated', async () => {
    expect(await cli.run('delete', '--dry-run')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('- delete    loading.py'),
    });
    expect(await cli.run('delete')).toMatchObject({ exitCode: 2 });
    expect(await cli.run('delete', '--confirm', 'other')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('orders_daily'),
    });
    const { output } = await cli.json('delete', '--confirm', 'orders_daily');
    expect(output).toMatchObject({
      outcome: 'deleted',
      airflow: { paused: 'absent' },
    });
    expect(cli.bucket.keys()).toEqual([]);
    expect(await cli.json('delete', '--confirm', 'orders_daily')).toMatchObject(
      { exitCode: 0, output: { outcome: 'unchanged' } },
    );
  });

  it('delete leaves what was changed by hand, unless told', async () => {
    cli.bucket.putForeign(loading, 'by hand');
    expect(await cli.run('delete', '--confirm', 'orders_daily')).toMatchObject({
      exitCode: 3,
    });
    const { output } = await cli.json(
      'delete',
      '--confirm',
      'orders_daily',
      '--accept-drift',
    );
    expect(output).toMatchObject({ outcome: 'deleted', left: [loading] });
    expect(cli.bucket.keys()).toEqual([loading]);
  });

  it('promote shows what the other environment changes, and deploys', async () => {
    const promote = ['promote', '--from', 'analytics-dev', '--to'];
    const { output } = await cli.json(...promote, 'analytics-prod');
    expect(output).toMatchObject({
      from: 'analytics-dev',
      environment: 'analytics-prod',
      outcome: 'created',
      differences: [
        {
          path: 'orders_daily.py',
          change: 'changed',
          diff: expect.stringMatching(/-.*orders-dev[^]*\+.*orders-prod/),
        },
      ],
    });
    expect(cli.prodBucket.text('dags/orders_daily/orders_daily.py')).toContain(
      'orders-prod',
    );
    await fs.appendFile(root.resolve('project/dag.yaml'), 'docs: changed\n');
    expect(await cli.run(...promote, 'analytics-prod')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('another specification'),
    });
    expect(await cli.run('promote')).toMatchObject({ exitCode: 2 });
  });

  it('transfer hands it over to the owner that the catalog file names by now', async () => {
    await fs.writeFile(
      root.resolve('project/catalog-info.yaml'),
      projectFiles['catalog-info.yaml'].replace('team-orders', 'team-sales'),
    );
    expect(await cli.run('deploy')).toMatchObject({ exitCode: 3 });
    expect(await cli.run('transfer')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--from-owner group:default/team-orders'),
    });
    const { output } = await cli.json(
      'transfer',
      '--from-owner',
      'team-orders',
    );
    expect(output).toMatchObject({
      outcome: 'transferred',
      after: { owner: 'group:default/team-sales' },
    });
    expect(await cli.run('deploy')).toMatchObject({ exitCode: 0 });
  });

  it('transfer hands over nothing of another repository', async () => {
    cli.env.GITHUB_REPOSITORY = 'mallory/orders';
    expect(
      await cli.run('transfer', '--from-owner', 'team-orders'),
    ).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('only from there'),
    });
  });

  it('adopt takes in a change by hand, and brings it into the repository', async () => {
    cli.bucket.putForeign('dags/orders_daily/extra.sql', 'select 1');
    expect(await cli.run('adopt', '--dry-run')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('foreign  extra.sql'),
    });
    expect(await cli.run('adopt')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--owner group:default/team-orders'),
    });
    const { output } = await cli.json('adopt', '--owner', 'team-orders');
    expect(output).toMatchObject({
      outcome: 'adopted',
      written: [
        'dags/orders_daily/extra.sql',
        'dags/orders_daily/orders_daily.py',
      ],
    });
    expect(
      await fs.readFile(
        root.resolve('project/dags/orders_daily/extra.sql'),
        'utf8',
      ),
    ).toBe('select 1');
    expect((await cli.run('drift')).exitCode).toBe(0);
  });

  it('adopt takes in nothing that the repository has otherwise', async () => {
    cli.bucket.putForeign(loading, 'by hand');
    expect(await cli.run('adopt', '--owner', 'team-orders')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(loading),
    });
    expect(manifest()).toMatchObject({ deploymentId: first });
  });

  it('iam-policy prints the policy alone', async () => {
    const { stdout } = await cli.run('iam-policy');
    expect(JSON.parse(stdout)).toMatchObject({
      Version: '2012-10-17',
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Resource: 'arn:aws:s3:::analytics-dev-dags/dags/orders_daily/*',
        }),
      ]),
    });
    const all = await cli.run('iam-policy', '--all-dags');
    expect(all.stdout).toContain('analytics-dev-dags/dags/*');
    expect((await cli.run('iam-policy', '--purpose', 'any')).exitCode).toBe(2);
  });
});

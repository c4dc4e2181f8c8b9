import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runTask, S3Proxy, startS3Proxy } from 'tests-publish';
import { runDryRun } from '../backend/runDryRun';
import { startBackend } from '../backend/startBackend';
import { s3Of } from '../wizard/s3Of';
import { wizardValues } from '../wizard/wizardValues';

jest.setTimeout(120_000);

const DEV = 'local-analytics-dev';
const LEGACY = 'local-legacy';
const FILE = 'dags/orders_daily/orders_daily.py';
const values = {
  component: 'component:default/daily-orders',
  target: 'resource:default/legacy',
};

describe('the template that promotes a workload', () => {
  let aws: LocalMwaa;
  let proxy: S3Proxy;
  let backendUrl: string;
  let s3: ReturnType<typeof s3Of>;

  const run = (template: string, given: object, user = 'ada') =>
    runTask(backendUrl, {
      templateRef: `template:default/${template}`,
      values: given,
      user: `user:default/${user}`,
    });
  const promote = (changes: object, user?: string) =>
    run('mwaa-promote', { ...values, ...changes }, user);
  const textOf = ({ output }: { output: object }) =>
    (output as { text: { content: string }[] }).text[0].content;

  beforeAll(async () => {
    aws = await startLocalMwaa();
    proxy = await startS3Proxy(aws.s3Endpoint);
    backendUrl = await startBackend(aws, proxy.endpoint);
    s3 = s3Of(aws);
    const { error } = await run('mwaa-dag', wizardValues());
    if (error) throw new Error(error);
  });

  afterAll(async () => {
    s3?.close();
    await proxy?.stop();
    await aws?.stop();
  });

  it('shows what would be deployed and what differs, and writes nothing', async () => {
    const shown = await promote({ what: 'show' });
    expect(shown).toMatchObject({ status: 'completed', error: '' });
    expect(shown.steps.promote).toBe('skipped');
    expect(textOf(shown)).toMatch(
      /^Nothing was deployed[^]*local-legacy\/dags\/orders_daily\/` planned[^]*`orders_daily\.py`: create[^]*Airflow 3\.0\.6\) and legacy \(Airflow 2\.7\.2[^]*^-from airflow\.sdk/m,
    );
    const { output } = await runDryRun(backendUrl, {
      template: 'templates/promote/template.yaml',
      values: { ...values, what: 'promote' },
      user: 'user:default/ada',
    });
    expect(output.text?.[0].content).toMatch(/`orders_daily\.py`: create/);
    expect(await s3.versions(LEGACY)).toEqual([]);
  });

  it.each([
    ['another team', 'ben', {}, /user:default\/ben does not belong to/],
    [
      'an environment that could not be created',
      'ada',
      { target: 'resource:default/broken' },
      /could not be created/,
    ],
    [
      'a DAG that does not run where it is said to',
      'ada',
      {
        environment: 'resource:default/legacy',
        target: 'resource:default/analytics-dev',
      },
      /Nothing was promoted/,
    ],
  ])('refuses %s', async (_, user, changes, why) => {
    const refused = await promote({ what: 'promote', ...changes }, user);
    expect(refused.status).toBe('failed');
    expect(refused.error).toMatch(why);
    expect(refused.log).toContain('Nothing was deployed.');
    expect(await s3.versions(LEGACY)).toEqual([]);
  });

  it('says what is left when it is stopped half-way', async () => {
    proxy.refuseWrites = LEGACY;
    const stopped = await promote({ what: 'promote' });
    proxy.refuseWrites = false;
    expect(stopped.error).toContain('s3:PutObject');
    expect(stopped.log).toMatch(
      /DAG: this is still to be deployed:[^]*`orders_daily\.py`: create[^]*run this again/,
    );
  });

  it('deploys for the other Airflow, and is unchanged the second time', async () => {
    const before = await s3.versions(DEV);
    const promoted = await promote({ what: 'promote', reason: 'tried' });
    expect(promoted).toMatchObject({
      status: 'completed',
      error: '',
      output: {
        workload: {
          environment: 'legacy',
          outcome: 'created',
          verification: { state: 'unverified' },
        },
      },
    });
    expect(await s3.text(LEGACY, FILE)).toContain('from airflow import DAG');
    expect(
      JSON.parse(await s3.text(LEGACY, 'dags/orders_daily/deployment.json')),
    ).toMatchObject({
      state: 'applied',
      component: values.component,
      actor: 'user:default/ada',
      reason: 'tried',
      airflowVersion: '2.7.2',
      source: { repository: expect.stringContaining('daily-orders') },
    });

    const versions = await s3.versions(LEGACY);
    expect(textOf(await promote({ what: 'promote' }))).toMatch(/unchanged/);
    expect(await s3.versions(LEGACY)).toEqual(versions);
    expect(await s3.versions(DEV)).toEqual(before);
  });

  it('can be retired there, and runs on where it was created', async () => {
    const retired = await run('mwaa-retire', {
      component: values.component,
      environment: values.target,
      what: 'remove',
      confirmation: 'orders_daily',
    });
    expect(retired.error).toBe('');
    expect(await s3.current(LEGACY)).toEqual([]);
    expect(await s3.current(DEV)).toContain(FILE);
  });
});

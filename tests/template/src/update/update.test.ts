import { createHash } from 'node:crypto';
import { parseDagYaml } from 'backstage-plugin-mwaa-common';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import {
  runTask,
  S3Proxy,
  startS3Proxy,
  TaskRun,
  unmarked,
  waitForEntities,
} from 'tests-publish';
import { runDryRun } from '../backend/runDryRun';
import { startBackend } from '../backend/startBackend';
import { s3Of } from '../wizard/s3Of';
import { wizardValues } from '../wizard/wizardValues';

jest.setTimeout(120_000);

const DAGS = 'local-analytics-dev';
const REPOSITORIES = 'mwaa-repositories';
const component = 'component:default/own-python';
const DAG_YAML = 'own-python/dag.yaml';
const STEPS = 'dags/own_python/steps.py';
const { timing } = wizardValues();

/** The DAG as it was created, with so many retries. */
const work = (retries: number) => ({
  defaults: { retries },
  tasks: [
    {
      id: 'load',
      operator: 'python',
      with: { module: 'steps', callable: 'load' },
    },
  ],
});

describe('the template that changes a workload', () => {
  let aws: LocalMwaa;
  let proxy: S3Proxy;
  let backendUrl: string;
  let s3: ReturnType<typeof s3Of>;

  const values = (changes: object) => ({
    component,
    what: 'change',
    timing,
    work: work(1),
    ...changes,
  });
  const update = (changes: object = {}, user = 'ada') =>
    runTask(backendUrl, {
      templateRef: 'template:default/mwaa-update',
      values: values(changes),
      user: `user:default/${user}`,
    });
  const everything = async () => [
    ...(await s3.versions(DAGS)),
    ...(await s3.versions(REPOSITORIES)),
  ];
  const dagYaml = () => s3.text(REPOSITORIES, DAG_YAML);
  const textOf = ({ output }: { output: object }) =>
    (output as { text: { content: string }[] }).text[0].content;
  const workloadOf = ({ output }: TaskRun) =>
    (output as { workload: object }).workload;

  beforeAll(async () => {
    aws = await startLocalMwaa();
    proxy = await startS3Proxy(aws.s3Endpoint);
    backendUrl = await startBackend(aws, proxy.endpoint);
    s3 = s3Of(aws);
    const created = await runTask(backendUrl, {
      templateRef: 'template:default/mwaa-dag',
      values: wizardValues({
        name: 'Own Python',
        dagId: 'own_python',
        work: work(1),
      }),
      user: 'user:default/ada',
    });
    if (created.error) throw new Error(created.error);
    await waitForEntities(backendUrl, [component]);
    await s3.put(
      REPOSITORIES,
      `own-python/${STEPS}`,
      'def load():\n    return 1\n',
    );
  });

  afterAll(async () => {
    s3?.close();
    await proxy?.stop();
    await aws?.stop();
  });

  it('shows what would change, and changes nothing', async () => {
    const before = await everything();
    const run = await update({ what: 'show', work: work(5) });
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.steps).toMatchObject({ store: 'skipped', deploy: 'skipped' });
    expect(textOf(run)).toMatch(
      /^Nothing was changed[^]*- {2}retries: 1[^]*\+ {2}retries: 5[^]*would be updated[^]*`own_python\.py`: update[^]*`steps\.py`: update/,
    );
    expect(workloadOf(run)).toMatchObject({
      outcome: 'planned',
      environment: 'analytics-dev',
    });
    expect(await everything()).toEqual(before);
  });

  it('says in a dry run what would change, and changes nothing', async () => {
    const before = await everything();
    const { output } = await runDryRun(backendUrl, {
      template: 'templates/update/template.yaml',
      values: values({ work: work(5) }),
      user: 'user:default/ada',
    });
    expect(output.text?.[0].content).toMatch(
      /Repository: planned[^]*this is a dry run[^]*`own_python\.py`: update/,
    );
    expect(await everything()).toEqual(before);
  });

  it.each<[string, object, string, RegExp]>([
    [
      "somebody else's component",
      { work: work(2) },
      'ben',
      /user:default\/ben does not belong to group:default\/team-orders/,
    ],
    [
      'what Airflow cannot do, and a wrong timezone',
      {
        timing: { ...timing, timezone: 'Mars/Base' },
        work: { tasks: [{ id: 'a', operator: 'empty', after: ['b'] }] },
      },
      'ada',
      /2 things are to be corrected, and nothing was changed:[^]*- Timezone: [^]*- Tasks › 1 › Runs after/,
    ],
    [
      'a change of another dag.yaml',
      { work: work(2), basedOn: '0'.repeat(64) },
      'ada',
      /dag\.yaml of component:default\/own-python was changed since the form was opened/,
    ],
  ])('refuses %s', async (_, changes, user, why) => {
    const before = await everything();
    const run = await update(changes, user);
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(why);
    expect(run.log).toContain('Nothing was changed.');
    expect(await everything()).toEqual(before);
  });

  it('refuses a form without tasks before there is a task', async () => {
    await expect(update({ work: { tasks: [] } })).rejects.toThrow(
      /tasks does not meet minimum length of 1/,
    );
  });

  it('changes dag.yaml and what is made of it, and deploys', async () => {
    const before = await s3.versions(REPOSITORIES);
    const was = createHash('sha256')
      .update(await dagYaml())
      .digest('hex');
    const run = await update({
      work: work(2),
      basedOn: was,
      reason: 'flaky source',
    });
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(parseDagYaml(await dagYaml()).spec).toMatchObject({
      owner: 'team-orders',
      description: 'Loads the orders of the day.',
      tags: ['orders'],
      defaults: { retries: 2 },
    });
    const changed = (await s3.versions(REPOSITORIES)).filter(
      version => !before.includes(version),
    );
    expect([...new Set(changed.map(v => v.split('#')[0]))]).toEqual([
      DAG_YAML,
      'own-python/dags/own_python/own_python.py',
      'own-python/deployment.json',
    ]);
    expect(await s3.text(DAGS, STEPS)).toContain('return 1');
    expect(unmarked(await s3.text(DAGS, 'dags/own_python/own_python.py'))).toBe(
      await s3.text(REPOSITORIES, 'own-python/dags/own_python/own_python.py'),
    );
    const manifest = JSON.parse(
      await s3.text(DAGS, 'dags/own_python/deployment.json'),
    );
    expect(manifest).toMatchObject({
      state: 'applied',
      actor: 'user:default/ada',
      reason: 'flaky source',
    });
    expect(workloadOf(run)).toMatchObject({
      componentRef: component,
      title: 'Own Python',
      dagId: 'own_python',
      environment: 'analytics-dev',
      outcome: 'updated',
      deploymentId: manifest.deploymentId,
      deployFrom: 'template',
    });
  });

  it('changes nothing the second time, and says so', async () => {
    const before = await everything();
    const run = await update({ work: work(2) });
    expect(run.error).toBe('');
    expect(textOf(run)).toMatch(/Repository: unchanged[^]*unchanged/);
    expect(workloadOf(run)).toMatchObject({ outcome: 'unchanged' });
    expect(await everything()).toEqual(before);
  });

  it('stores nothing over what was changed by hand in the dags folder', async () => {
    const key = 'dags/own_python/own_python.py';
    const deployed = await s3.text(DAGS, key);
    await s3.put(DAGS, key, `${deployed}# by hand\n`);
    const before = await everything();
    const run = await update({ work: work(3) });
    await s3.put(DAGS, key, deployed);
    expect(run.error).toMatch(/nothing was changed:[^]*own_python\.py/);
    expect(before).toEqual(
      (await everything()).filter(version => before.includes(version)),
    );
    expect(await dagYaml()).toContain('retries: 2');
  });

  it('says what is left when it is stopped half-way, and goes on from there', async () => {
    proxy.refuseWrites = DAGS;
    const failed = await update({ work: work(4) });
    proxy.refuseWrites = false;
    expect(failed.status).toBe('failed');
    expect(failed.error).toContain('s3:PutObject');
    expect(failed.steps).toMatchObject({ store: 'completed' });
    expect(failed.log).toMatch(
      /Repository: the change is stored at [^]*still to be deployed:[^]*`own_python\.py`: update[^]*run this again/,
    );
    expect(await dagYaml()).toContain('retries: 4');

    const again = await update({ work: work(4) });
    expect(again.error).toBe('');
    expect(textOf(again)).toMatch(/Repository: unchanged[^]*updated/);
    expect(unmarked(await s3.text(DAGS, 'dags/own_python/own_python.py'))).toBe(
      await s3.text(REPOSITORIES, 'own-python/dags/own_python/own_python.py'),
    );
  });

  it('says what stands where when it is the repository that cannot be stored', async () => {
    const before = await s3.versions(DAGS);
    proxy.refuseWrites = REPOSITORIES;
    const failed = await update({ work: work(6) });
    proxy.refuseWrites = false;
    expect(failed.steps).toMatchObject({ store: 'failed', deploy: 'skipped' });
    expect(failed.log).toMatch(
      /not completely stored at [^]*nothing was deployed to s3:/,
    );
    expect(await s3.versions(DAGS)).toEqual(before);
  });
});

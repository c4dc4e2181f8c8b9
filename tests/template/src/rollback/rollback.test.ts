import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runTask, S3Proxy, startS3Proxy } from 'tests-publish';
import { runDryRun } from '../backend/runDryRun';
import { startBackend } from '../backend/startBackend';
import { s3Of } from '../wizard/s3Of';
import { wizardValues } from '../wizard/wizardValues';

jest.setTimeout(120_000);

const DAGS = 'local-analytics-dev';
const MANIFEST = 'dags/own_python/deployment.json';
const STEPS = 'dags/own_python/steps.py';
const REPOSITORY = 'mwaa-repositories';
const component = 'component:default/own-python';

describe('the template that rolls a workload back', () => {
  let aws: LocalMwaa;
  let proxy: S3Proxy;
  let backendUrl: string;
  let s3: ReturnType<typeof s3Of>;
  let first: string;

  const deploy = () =>
    runTask(backendUrl, {
      templateRef: 'template:default/mwaa-dag',
      values: wizardValues({
        name: 'Own Python',
        dagId: 'own_python',
        work: {
          tasks: [
            {
              id: 'load',
              operator: 'python',
              with: { module: 'steps', callable: 'load' },
            },
          ],
        },
      }),
      user: 'user:default/ada',
    });
  const manifest = async () => JSON.parse(await s3.text(DAGS, MANIFEST));
  const rollback = (values: object, user = 'ada') =>
    runTask(backendUrl, {
      templateRef: 'template:default/mwaa-rollback',
      values: { component, to: 'previous', ...values },
      user: `user:default/${user}`,
    });
  const textOf = ({ output }: { output: object }) =>
    (output as { text: { content: string }[] }).text[0].content;

  beforeAll(async () => {
    aws = await startLocalMwaa();
    proxy = await startS3Proxy(aws.s3Endpoint);
    backendUrl = await startBackend(aws, proxy.endpoint);
    s3 = s3Of(aws);
    for (const result of [1, 2]) {
      if (result > 1) {
        const text = `def load():\n    return ${result}\n`;
        await s3.put(REPOSITORY, `own-python/${STEPS}`, text);
      }
      const { error } = await deploy();
      if (error) throw new Error(error);
      first ??= (await manifest()).deploymentId;
    }
  });

  afterAll(async () => {
    s3?.close();
    await proxy?.stop();
    await aws?.stop();
  });

  it('shows what can come back and what would change, and changes nothing', async () => {
    const before = await s3.versions(DAGS);
    const run = await rollback({ what: 'show' });
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.steps.rollback).toBe('skipped');
    const text = textOf(run);
    expect(text).toMatch(
      /^Nothing was changed[^]*would be updated[^]*what stands now[^]*what would come back[^]*`steps\.py`: update[^]*- {4}return 2/,
    );
    expect(text).toContain(first);
    expect(await s3.versions(DAGS)).toEqual(before);
  });

  it.each([
    ['another team', 'ben', {}, /user:default\/ben does not belong to/],
    [
      'a deployment that there is not',
      'ada',
      { to: 'no-such-id' },
      /There is no deployment "no-such-id"\. Those that came to their end: /,
    ],
  ])('refuses %s', async (_, user, values, why) => {
    const before = await s3.versions(DAGS);
    const run = await rollback({ what: 'rollback', ...values }, user);
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(why);
    expect(run.log).toContain('Nothing was changed.');
    expect(await s3.versions(DAGS)).toEqual(before);
  });

  it('says in a dry run what would change, and changes nothing', async () => {
    const before = await s3.versions(DAGS);
    const { output } = await runDryRun(backendUrl, {
      template: 'templates/rollback/template.yaml',
      values: { component, what: 'rollback', to: first },
      user: 'user:default/ada',
    });
    expect(output.text?.[0].content).toMatch(
      new RegExp(
        `planned: this is a dry run[^]*\`steps\\.py\`: update[^]*Restored from deployment \`${first}\``,
      ),
    );
    expect(await s3.versions(DAGS)).toEqual(before);
  });

  it('says what is left when it is stopped half-way', async () => {
    const before = await s3.versions(DAGS);
    proxy.refuseWrites = DAGS;
    const run = await rollback({ what: 'rollback' });
    proxy.refuseWrites = false;
    expect(run.error).toContain('s3:PutObject');
    expect(run.log).toMatch(
      new RegExp(
        `DAG: this is still to be done:[^]*\`steps\\.py\`: update[^]*run this again with \`${first}\``,
      ),
    );
    expect(await s3.versions(DAGS)).toEqual(before);
  });

  it('brings the files back, which the next deployment must acknowledge', async () => {
    const run = await rollback({ what: 'rollback', reason: 'wrong totals' });
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(await s3.text(DAGS, STEPS)).toContain('NotImplementedError');
    const rolledBack = await manifest();
    expect(rolledBack).toMatchObject({
      state: 'applied',
      operation: 'rollback',
      actor: 'user:default/ada',
      reason: 'wrong totals',
      restored: { deploymentId: first },
    });
    expect(textOf(run)).toMatch(
      new RegExp(
        `Restored from deployment \`${first}\`[^]*by its id \`${rolledBack.deploymentId}\``,
      ),
    );
    expect(run.output.workload).toMatchObject({
      outcome: 'rolled back',
      deploymentId: rolledBack.deploymentId,
      verification: { state: 'unverified' },
    });

    const before = await s3.versions(DAGS);
    const wizard = await deploy();
    expect(wizard.status).toBe('failed');
    expect(wizard.error).toMatch(
      new RegExp(
        `rolled back to deployment ${first} by user:default/ada.*"wrong totals".*acknowledge the roll back ${rolledBack.deploymentId}`,
      ),
    );
    expect(await s3.versions(DAGS)).toEqual(before);
  });

  it('changes nothing when it is asked for the same deployment again', async () => {
    const before = await s3.versions(DAGS);
    const run = await rollback({ what: 'rollback', to: first });
    expect(run.error).toBe('');
    expect(textOf(run)).toMatch(/unchanged/);
    expect(await s3.versions(DAGS)).toEqual(before);
  });
});

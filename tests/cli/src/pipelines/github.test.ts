import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { awsEnv } from '../awsEnv';
import { githubEnv } from '../githubEnv';
import { toolEnv } from '../toolEnv';
import { githubSteps } from './githubSteps';
import { PipelineRepository, startRepository } from './startRepository';

jest.setTimeout(300_000);

const WORKFLOW = '.github/workflows/test.yml';
const dagFile = 'dags/orders_daily/orders_daily.py';

/** The scripts of the workflow itself, as a filled-in skeleton has it. */
describe('the workflow of a repository on GitHub', () => {
  let repository: PipelineRepository;
  let revision: string;

  beforeAll(async () => {
    repository = await startRepository();
    revision = await repository.checkout.commit({});
  });
  afterAll(() => repository?.stop());

  const comments = async () =>
    JSON.parse(await readFile(join(repository.home, 'comments.json'), 'utf8'));

  async function runJob(job: string, inputs: Record<string, string> = {}) {
    const { files, home, aws, bash } = repository;
    const steps = githubSteps(files[WORKFLOW], job, {
      'github.token': 'token',
      'github.event.pull_request.number': '12',
      'inputs.acknowledge-rollback': '',
      ...inputs,
    });
    const env = {
      ...toolEnv(home, join(home, 'bin')),
      // What aws-actions/configure-aws-credentials leaves behind.
      ...awsEnv(aws),
      ...githubEnv(revision),
      GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
      GH_STATE: join(home, 'comments.json'),
    };
    let exitCode = 0;
    let output = '';
    for (const step of steps) {
      // Whether the plan can be shown is asked of it even after a failure.
      if (exitCode === 0 || step.name === 'Show the plan') {
        const result = await bash(step.script, { ...env, ...step.env });
        exitCode ||= result.exitCode;
        output += result.stdout + result.stderr;
      }
    }
    return { exitCode, output };
  }

  it('says whose pull requests get credentials, and what each job may', () => {
    const { files } = repository;
    const { permissions, jobs } = parse(files[WORKFLOW]);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.plan.if).toContain(
      'github.event.pull_request.head.repo.full_name == github.repository',
    );
    expect(jobs.deploy).toMatchObject({
      needs: ['test', 'render'],
      permissions: { contents: 'read', 'id-token': 'write' },
    });
    const roles = Object.values(jobs).flatMap(job =>
      (job as { steps: { with?: Record<string, string> }[] }).steps.flatMap(
        step => step.with?.['role-to-assume'] ?? [],
      ),
    );
    expect(roles).toEqual([
      "${{ vars.MWAA_DAGS_PLAN_ROLE_ARN || 'arn:aws:iam::000000000000:role/plan-orders_daily' }}",
      "${{ vars.MWAA_DAGS_ROLE_ARN || 'arn:aws:iam::000000000000:role/deploy-orders_daily' }}",
    ]);
    expect(files[WORKFLOW]).not.toMatch(/aws-(access-key|secret)/);
  });

  it('checks without AWS whether the Python is that of dag.yaml', async () => {
    const { files, checkout } = repository;
    expect(await runJob('render')).toMatchObject({ exitCode: 0 });
    await checkout.commit({ [dagFile]: `${files[dagFile]}\n# by hand\n` });
    expect(await runJob('render')).toMatchObject({
      exitCode: 5,
      output: expect.stringContaining('different dags/orders_daily'),
    });
    revision = await checkout.commit({ [dagFile]: files[dagFile] });
  });

  it('comments the plan on a pull request, and keeps the comment up to date', async () => {
    const { home, checkout } = repository;
    expect(await runJob('plan')).toMatchObject({ exitCode: 0 });
    const first = await comments();
    expect(first).toHaveLength(2);
    expect(first[1]).toMatchObject({
      path: 'repos/acme/orders/issues/12/comments',
      body: expect.stringContaining('would be created in analytics-dev'),
    });
    expect(await readFile(join(home, 'summary.md'), 'utf8')).toBe(
      first[1].body,
    );
    await checkout.commit({ 'dags/orders_daily/notes.sql': 'select 1;\n' });
    expect(await runJob('plan')).toMatchObject({ exitCode: 0 });
    const second = await comments();
    expect(second).toHaveLength(2);
    expect(second[1].body).toContain('notes.sql');
    expect(second[0].body).toBe('Looks good');
  });

  it('deploys, and finds it unchanged the next time', async () => {
    expect(await runJob('deploy')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('was created in analytics-dev'),
    });
    expect(await runJob('deploy')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('was in place already'),
    });
  });

  it('undoes a roll back only when somebody acknowledges it', async () => {
    const { home, aws, checkout, bash } = repository;
    revision = await checkout.commit({
      'dags/orders_daily/notes.sql': 'select 2;\n',
    });
    await runJob('deploy');
    const { stdout } = await bash('mwaa-dags rollback --json', {
      ...toolEnv(home),
      ...awsEnv(aws),
      ...githubEnv(revision),
    });
    const { deploymentId } = JSON.parse(stdout);
    expect(await runJob('deploy')).toMatchObject({
      exitCode: 3,
      output: expect.stringContaining(deploymentId),
    });
    expect(
      await runJob('deploy', { 'inputs.acknowledge-rollback': 'x"; exit 9' }),
    ).toMatchObject({ exitCode: 3 });
    expect(
      await runJob('deploy', { 'inputs.acknowledge-rollback': deploymentId }),
    ).toMatchObject({ exitCode: 0 });
  });

  it('shows what stands in the way, and fails', async () => {
    const { files, checkout } = repository;
    const component = files['catalog-info.yaml'];
    await checkout.commit({
      'catalog-info.yaml': component.replace('daily-orders', 'other'),
    });
    expect(await runJob('plan')).toMatchObject({ exitCode: 3 });
    expect((await comments())[1].body).toContain(
      'Nothing can be deployed like this',
    );
    await checkout.commit({ 'catalog-info.yaml': component });
  });
});

import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runDryRun, startBackend, wizardValues } from 'tests-template';
import { parse } from 'yaml';
import { awsEnv } from '../awsEnv';
import { githubEnv } from '../githubEnv';
import { packCli } from '../packCli';
import { repositoryRoot } from '../repositoryRoot';
import { runProcess } from '../runProcess';
import { toolEnv } from '../toolEnv';
import { Checkout, createCheckout } from './checkout';
import { githubSteps } from './githubSteps';
import { gitlabJob } from './gitlabJob';
import { LocalSts, startSts } from './startSts';

jest.setTimeout(300_000);

const WORKFLOW = '.github/workflows/test.yml';

/** The scripts of the CI files themselves, as a filled-in skeleton has them. */
describe('the pipelines of a repository', () => {
  let home: string;
  let aws: LocalMwaa;
  let sts: LocalSts;
  let files: Record<string, string>;
  let checkout: Checkout;
  let revision: string;
  const dagFile = 'dags/orders_daily/orders_daily.py';

  const bash = (
    script: string,
    env: NodeJS.ProcessEnv,
    options = ['-e', '-o', 'pipefail'],
  ) =>
    runProcess('bash', [...options, '-c', script], {
      cwd: checkout.folder,
      env,
    });

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'mwaa-pipelines-'));
    const tarball = await packCli(home);
    aws = await startLocalMwaa();
    const backendUrl = await startBackend(aws, undefined, {
      ci: {
        package: `file:${tarball}`,
        roleArn: 'arn:aws:iam::{accountId}:role/deploy-{dagId}',
        planRoleArn: 'arn:aws:iam::{accountId}:role/plan-{dagId}',
      },
    });
    ({ files } = await runDryRun(backendUrl, {
      values: wizardValues(),
      user: 'user:default/ada',
    }));
    const [{ accessKeyId, secretAccessKey }] = aws.credentials;
    sts = await startSts({ token: 'of-gitlab', accessKeyId, secretAccessKey });
    await mkdir(join(home, 'bin'));
    await copyFile(join(__dirname, 'fakeGh.js'), join(home, 'bin/gh'));
    await chmod(join(home, 'bin/gh'), 0o755);
    checkout = await createCheckout(home);
    revision = await checkout.commit(files);
  });
  afterAll(async () => {
    await sts?.stop();
    await aws?.stop();
    await rm(home, { recursive: true, force: true });
  });

  describe('on GitHub', () => {
    const comments = async () =>
      JSON.parse(await readFile(join(home, 'comments.json'), 'utf8'));

    async function runJob(job: string, inputs: Record<string, string> = {}) {
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
          const result = await bash(step.script, { ...env, ...step.env }, [
            '-e',
          ]);
          exitCode ||= result.exitCode;
          output += result.stdout + result.stderr;
        }
      }
      return { exitCode, output };
    }

    it('says whose pull requests get credentials, and what each job may', () => {
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
      expect(await runJob('render')).toMatchObject({ exitCode: 0 });
      await checkout.commit({ [dagFile]: `${files[dagFile]}\n# by hand\n` });
      expect(await runJob('render')).toMatchObject({
        exitCode: 5,
        output: expect.stringContaining('different dags/orders_daily'),
      });
      revision = await checkout.commit({ [dagFile]: files[dagFile] });
    });

    it('comments the plan on a pull request, and keeps the comment up to date', async () => {
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

  describe('on GitLab', () => {
    const tokenFile = () => join(checkout.folder, '.aws-id-token');

    async function runJob(
      name: string,
      variables: Record<string, string> = {},
    ) {
      const { script, afterScript, env } = gitlabJob(
        files['.gitlab-ci.yml'],
        name,
        {
          CI_PROJECT_DIR: checkout.folder,
          CI_PROJECT_ID: '5',
          CI_JOB_ID: '7',
          CI_SERVER_URL: 'https://gitlab.example.com',
          CI_PROJECT_URL: 'https://gitlab.example.com/acme/moved',
          CI_COMMIT_SHA: revision,
          CI_COMMIT_TIMESTAMP: new Date().toISOString(),
          CI_COMMIT_REF_PROTECTED: 'true',
          CI_JOB_URL: 'https://gitlab.example.com/acme/moved/-/jobs/7',
          GITLAB_USER_LOGIN: 'ben',
          GITLAB_CI: 'true',
          AWS_ID_TOKEN: 'of-gitlab',
          ...variables,
        },
      );
      const all = {
        ...toolEnv(home),
        AWS_ENDPOINT_URL_STS: sts.endpoint,
        AWS_EC2_METADATA_DISABLED: 'true',
        ...env,
      };
      const result = await bash(script, all);
      await bash(afterScript, all);
      return { ...result, output: result.stdout + result.stderr };
    }

    it('says which jobs run when', () => {
      const jobs = parse(files['.gitlab-ci.yml']);
      expect(jobs.plan).toMatchObject({
        extends: '.aws',
        rules: [
          {
            if: expect.stringContaining(
              '$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID',
            ),
          },
        ],
        artifacts: { paths: ['plan.md'] },
      });
      expect(jobs.deploy).toMatchObject({
        stage: 'deploy',
        rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
      });
      expect(jobs['.aws'].id_tokens).toEqual({
        AWS_ID_TOKEN: { aud: '$CI_SERVER_URL' },
      });
      expect(files['.gitlab-ci.yml']).not.toMatch(/AWS_SECRET|AWS_ACCESS_KEY/);
    });

    it('checks without AWS whether the Python is that of dag.yaml', async () => {
      expect(await runJob('render')).toMatchObject({ exitCode: 0 });
    });

    it('plans with the role of the DAG, by the token of the job alone', async () => {
      revision = await checkout.commit({
        'dags/orders_daily/notes.sql': 'select 3;\n',
      });
      const { exitCode, output } = await runJob('plan');
      // What GitHub deployed is of another repository.
      expect(exitCode).toBe(3);
      expect(output).toContain('https://github.com/acme/orders');
      expect(sts.assumed).toContain(
        'arn:aws:iam::000000000000:role/plan-orders_daily',
      );
      expect(
        await readFile(join(checkout.folder, 'plan.md'), 'utf8'),
      ).toContain('Nothing can be deployed like this');
      await expect(readFile(tokenFile())).rejects.toThrow(/ENOENT/);
    });

    it('gets nowhere with a token of somebody else', async () => {
      const { exitCode, output } = await runJob('plan', {
        AWS_ID_TOKEN: 'of-mallory',
      });
      expect(exitCode).toBe(4);
      expect(output).not.toContain('of-mallory');
    });

    it('deploys once the DAG was handed over to its repository', async () => {
      const { exitCode } = await bash(
        'mwaa-dags transfer --from-owner team-orders --to-repository https://gitlab.example.com/acme/moved',
        { ...toolEnv(home), ...awsEnv(aws), ...githubEnv(revision) },
      );
      expect(exitCode).toBe(0);
      expect(
        await runJob('deploy', {
          MWAA_DAGS_ROLE_ARN: 'arn:aws:iam::000000000000:role/of-the-variable',
        }),
      ).toMatchObject({
        exitCode: 0,
        output: expect.stringContaining('was updated in analytics-dev'),
      });
      expect(sts.assumed.at(-1)).toMatch(/of-the-variable$/);
    });
  });

  it('never needs what only this checkout has', () => {
    expect(Object.values(files).join('\n')).not.toContain(repositoryRoot);
  });
});

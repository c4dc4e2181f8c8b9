import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { awsEnv } from '../awsEnv';
import { githubEnv } from '../githubEnv';
import { toolEnv } from '../toolEnv';
import { gitlabJob } from './gitlabJob';
import { PipelineRepository, startRepository } from './startRepository';
import { LocalSts, startSts } from './startSts';

jest.setTimeout(300_000);

const PIPELINE = '.gitlab-ci.yml';

/** The scripts of the pipeline itself, as a filled-in skeleton has it. */
describe('the pipeline of a repository on GitLab', () => {
  let repository: PipelineRepository;
  let sts: LocalSts;
  let revision: string;

  beforeAll(async () => {
    repository = await startRepository();
    revision = await repository.checkout.commit({});
    const [{ accessKeyId, secretAccessKey }] = repository.aws.credentials;
    sts = await startSts({ token: 'of-gitlab', accessKeyId, secretAccessKey });
  });
  afterAll(async () => {
    await sts?.stop();
    await repository?.stop();
  });

  const tokenFile = () => join(repository.checkout.folder, '.aws-id-token');

  async function runJob(name: string, variables: Record<string, string> = {}) {
    const { files, home, checkout, bash } = repository;
    const { script, afterScript, env } = gitlabJob(files[PIPELINE], name, {
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
    });
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
    const { files } = repository;
    const jobs = parse(files[PIPELINE]);
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
    expect(files[PIPELINE]).not.toMatch(/AWS_SECRET|AWS_ACCESS_KEY/);
  });

  it('checks without AWS whether the Python is that of dag.yaml', async () => {
    expect(await runJob('render')).toMatchObject({ exitCode: 0 });
  });

  it('plans with the role of the DAG, by the token of the job alone', async () => {
    const { home, aws, checkout, bash } = repository;
    await bash('mwaa-dags deploy', {
      ...toolEnv(home),
      ...awsEnv(aws),
      ...githubEnv(revision),
    });
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
    expect(await readFile(join(checkout.folder, 'plan.md'), 'utf8')).toContain(
      'Nothing can be deployed like this',
    );
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
    const { home, aws, bash } = repository;
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

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { LocalMwaa, startLocalMwaa } from 'local-mwaa';
import { runTask } from 'tests-publish';
import { runDryRun, startBackend, wizardValues } from 'tests-template';
import { awsEnv } from './awsEnv';
import { installCli } from './installCli';
import { runProcess } from './runProcess';
import { toolEnv } from './toolEnv';
import { writeFiles } from './writeFiles';

jest.setTimeout(300_000);

interface Manifest {
  specificationSha256: string;
  generatorVersion: string;
  files: { path: string; sha256: string }[];
}

/** Wherever a DAG is deployed from, it is the very same. */
describe('a DAG of the template and of the command line', () => {
  let home: string;
  let aws: LocalMwaa;
  let backendUrl: string;

  const values = (name: string) =>
    wizardValues({
      name,
      dagId: name.replaceAll(' ', '_'),
      work: {
        tasks: [
          {
            id: 'load',
            operator: 'python',
            with: { module: 'loading', callable: 'load' },
          },
          {
            id: 'count',
            operator: 'athena',
            after: ['load'],
            with: {
              query: 'SELECT 1',
              database: 'sales',
              output_location: 's3://example-bucket/results/',
            },
          },
        ],
      },
    });

  /** The repository as the template makes it. */
  async function checkOut(name: string): Promise<string> {
    const { files } = await runDryRun(backendUrl, {
      values: values(name),
      user: 'user:default/ada',
    });
    const folder = join(home, name.replaceAll(' ', '-'));
    await writeFiles(folder, files);
    return folder;
  }

  async function call(folder: string, name: string, command: string) {
    const { stdout, stderr } = await runProcess(
      'mwaa-dags',
      [
        command,
        '--json',
        '--repository',
        `${aws.s3Endpoint}/${aws.repositoriesBucket}/${name.replaceAll(' ', '-')}/`,
      ],
      { cwd: folder, env: { ...toolEnv(home), ...awsEnv(aws) } },
    );
    return { ...JSON.parse(stdout), stderr };
  }

  const byTemplate = (name: string) =>
    runTask(backendUrl, {
      templateRef: 'template:default/mwaa-dag',
      values: values(name),
      user: 'user:default/ada',
    });

  async function manifestOf(dagId: string): Promise<Manifest> {
    const { accessKeyId, secretAccessKey } = aws.credentials[0];
    const client = new S3Client({
      endpoint: aws.s3Endpoint,
      region: aws.region,
      forcePathStyle: true,
      credentials: { accessKeyId, secretAccessKey },
    });
    const { Body } = await client.send(
      new GetObjectCommand({
        Bucket: 'local-analytics-dev',
        Key: `dags/${dagId}/deployment.json`,
      }),
    );
    const text = await Body!.transformToString();
    client.destroy();
    return JSON.parse(text);
  }

  const hashes = (files: { path: string; sha256: string }[]) =>
    files.map(({ path, sha256 }) => [path, sha256]);

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'mwaa-same-'));
    await installCli(home);
    aws = await startLocalMwaa();
    backendUrl = await startBackend(aws);
  });
  afterAll(async () => {
    await aws?.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('is found unchanged by the command line after the template', async () => {
    const folder = await checkOut('first load');
    expect(await byTemplate('first load')).toMatchObject({ error: '' });
    const planned = await call(folder, 'first load', 'plan');
    const manifest = await manifestOf('first_load');
    expect(planned).toMatchObject({
      outcome: 'unchanged',
      specificationSha256: manifest.specificationSha256,
      generatorVersion: manifest.generatorVersion,
    });
    expect(manifest.files.map(({ path }) => path)).toEqual([
      '__init__.py',
      'first_load.py',
      'loading.py',
    ]);
    expect(hashes(planned.files)).toEqual(hashes(manifest.files));
    expect(await call(folder, 'first load', 'deploy')).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it('is found unchanged by the template after the command line', async () => {
    const folder = await checkOut('second load');
    expect(await call(folder, 'second load', 'deploy')).toMatchObject({
      outcome: 'created',
    });
    const before = await manifestOf('second_load');
    const run = await byTemplate('second load');
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.output.text).toContainEqual(
      expect.objectContaining({
        content: expect.stringMatching(/\| DAG \| unchanged \|/),
      }),
    );
    expect(await manifestOf('second_load')).toEqual(before);
  });
});

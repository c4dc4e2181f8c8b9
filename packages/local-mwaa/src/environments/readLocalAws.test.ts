import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readLocalAws } from './readLocalAws';

describe('readLocalAws', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'local-aws-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function problemsOf(text: string): Promise<string[]> {
    const file = join(folder, 'environments.yaml');
    await writeFile(file, text);
    const error = await readLocalAws(file).catch((e: Error) => e);
    return error instanceof Error ? error.message.split('\n- ').slice(1) : [];
  }

  it('reads the file of the project', async () => {
    const aws = await readLocalAws(
      resolve(__dirname, '../../environments.yaml'),
    );
    expect(aws.environments.map(e => [e.name, e.status])).toEqual([
      ['analytics-dev', 'AVAILABLE'],
      ['analytics-prod', 'AVAILABLE'],
      ['legacy', 'UPDATING'],
      ['broken', 'CREATE_FAILED'],
    ]);
  });

  it('names every problem with its place', async () => {
    const problems = await problemsOf(`
region: us-east-1
identities: []
repositories: { bucket: b, accountId: 1 }
environments:
  - { name: 1st, status: GONE }
extra: 1
`);
    expect(problems).toEqual([
      expect.stringMatching(/^identities: /),
      expect.stringMatching(/^repositories\.bucket: /),
      expect.stringMatching(/^repositories\.accountId: /),
      expect.stringMatching(/^environments\.0\.name: /),
      expect.stringMatching(/^environments\.0\.accountId: /),
      expect.stringMatching(/^environments\.0\.airflowVersion: /),
      expect.stringMatching(/^environments\.0\.environmentClass: /),
      expect.stringMatching(/^environments\.0\.status: /),
      expect.stringMatching(/^environments\.0\.bucket: /),
      expect.stringMatching(/^environments\.0\.dagS3Path: /),
      expect.stringMatching(/^: .*extra/),
    ]);
  });

  it('refuses what must be unique and is not', async () => {
    const environment = (name: string, bucket: string) =>
      `  - { name: ${name}, accountId: '000000000000', airflowVersion: 3.0.6, environmentClass: mw1.small, status: AVAILABLE, bucket: ${bucket}, dagS3Path: dags }`;
    const problems = await problemsOf(`
region: us-east-1
identities:
  - { accessKeyId: '000000000000', secretAccessKey: s, accountId: '000000000000' }
  - { accessKeyId: '000000000000', secretAccessKey: s, accountId: '000000000000' }
repositories: { bucket: shared, accountId: '000000000000' }
environments:
${environment('one', 'shared')}
${environment('one', 'other')}
`);
    expect(problems).toEqual([
      'environments: 000000000000/one stands twice',
      'bucket: shared is used twice',
      'identities: 000000000000 stands twice',
    ]);
  });
});

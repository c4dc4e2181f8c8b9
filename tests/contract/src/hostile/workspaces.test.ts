import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployDag, readWorkspaceFiles } from 'backstage-plugin-mwaa-node';
import {
  FaultyDagBucket,
  InMemoryDagBucket,
} from 'backstage-plugin-mwaa-node/testUtils';
import { ORDERS } from '../s3/deploymentScenario';

describe('what a workspace holds beside the DAG', () => {
  let workspace: string;
  const bucket = new FaultyDagBucket(new InMemoryDagBucket());

  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'hostile-'));
    await mkdir(join(workspace, 'dags'));
    await writeFile(join(workspace, 'dags/orders.py'), 'dag');
  });
  afterEach(() => rm(workspace, { recursive: true }));

  const deploy = async () => {
    const files = await readWorkspaceFiles(workspace, 'dags');
    return deployDag({
      ...ORDERS,
      bucket,
      files: files.map(file => ({ ...file, managed: true })),
      claim: {
        ...ORDERS.claim,
        specificationSha256: '0'.repeat(64),
        generatorVersion: '1.0.0',
      },
      deploymentId: 'd1',
    });
  };

  it.each([
    ['another case', ['a.sql', 'A.sql'], /differ only in case/],
    ['another Unicode form', ['caf\u00e9', 'cafe\u0301'], /normal form C/],
    ['a line break', ['new\nline.sql'], /new\\nline\.sql" must not contain/],
    ['an escape', ['\u001b[31mred.sql'], /control or invisible/],
    ['backwards text', ['\u202elqs.sql'], /\\u\{202e\}.*invisible/],
    ['a backslash', ['..\\..\\up.sql'], /forward slashes/],
    ['the place of the manifest', ['deployment.json'], /manifest/],
    ['the place of the manifest', ['DEPLOYMENT.json'], /manifest/],
  ])(
    'is refused for %s before anything is asked of S3',
    async (_, names, why) => {
      for (const name of names) {
        await writeFile(join(workspace, 'dags', name), 'x');
      }
      await expect(deploy()).rejects.toThrow(
        expect.objectContaining({
          name: 'InputError',
          message: expect.stringMatching(why),
        }),
      );
      expect(bucket.requests).toEqual([]);
    },
  );
});

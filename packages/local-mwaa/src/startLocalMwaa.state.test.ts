import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { s3Client } from './__testUtils__/clients';
import { freePort } from './s3/freePort';
import { startLocalMwaa } from './startLocalMwaa';

const production = '111111111111';

describe('startLocalMwaa with a state folder', () => {
  let stateDir: string;
  beforeAll(async () => {
    stateDir = await mkdtemp(join(tmpdir(), 'local-mwaa-'));
  });
  afterAll(() => rm(stateDir, { recursive: true, force: true }));

  it('finds objects, versions and delete markers again', async () => {
    const Bucket = 'local-analytics-prod';
    const Key = 'dags/orders/orders.py';
    const before = await startLocalMwaa({ stateDir });
    const KmsKey = before.environments.find(e => e.bucket === Bucket)!.kmsKey;
    const put = async (key: string, Body: string) =>
      s3Client(before, production).send(
        new PutObjectCommand({
          Bucket,
          Key: key,
          Body,
          ContentType: 'text/x-python',
          Metadata: { sha256: 'abc' },
          ServerSideEncryption: 'aws:kms',
          SSEKMSKeyId: KmsKey,
        }),
      );
    const versions = [await put(Key, 'one\r\n'), await put(Key, 'two')];
    await put('dags/gone.py', 'gone');
    await s3Client(before, production).send(
      new DeleteObjectCommand({ Bucket, Key: 'dags/gone.py' }),
    );
    await before.stop();

    const after = await startLocalMwaa({ stateDir });
    const client = s3Client(after, production);
    try {
      const listed = await client.send(
        new ListObjectVersionsCommand({ Bucket }),
      );
      expect(
        listed
          .Versions!.filter(v => v.Key === Key)
          .map(v => [v.VersionId, v.IsLatest]),
      ).toEqual([
        [versions[1].VersionId, true],
        [versions[0].VersionId, false],
      ]);
      expect(listed.DeleteMarkers).toMatchObject([
        { Key: 'dags/gone.py', IsLatest: true },
      ]);
      const first = await client.send(
        new GetObjectCommand({
          Bucket,
          Key,
          VersionId: versions[0].VersionId,
        }),
      );
      expect(await first.Body!.transformToString()).toBe('one\r\n');
      expect(first).toMatchObject({
        ETag: versions[0].ETag,
        ContentType: 'text/x-python',
        Metadata: { sha256: 'abc' },
        ServerSideEncryption: 'aws:kms',
        SSEKMSKeyId: KmsKey,
      });
    } finally {
      await after.stop();
    }
  }, 60_000);

  it('leaves no server behind when it cannot start', async () => {
    const s3Port = await freePort();
    const first = await startLocalMwaa({ stateDir });
    const mwaaPort = Number(new URL(first.mwaaEndpoint).port);
    await expect(startLocalMwaa({ mwaaPort, s3Port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    const second = await startLocalMwaa({ s3Port });
    await Promise.all([first.stop(), second.stop()]);
  }, 60_000);
});

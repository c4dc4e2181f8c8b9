import { createHash } from 'node:crypto';
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { S3DagBucket } from 'backstage-plugin-mwaa-node';
import { ContractServer } from './ContractServer';
import { contractServers } from './contractServers';
import { losingFirstAnswer } from './losingFirstAnswer';
import { nameOf } from './nameOf';
import { newBucket } from './newBucket';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(120_000);

const text = (body: Uint8Array) => Buffer.from(body).toString('utf8');
const sha256 = (content: string) =>
  createHash('sha256').update(content).digest('hex');

describe.each(Object.keys(contractServers))('S3DagBucket on %s', name => {
  let server: ContractServer;
  let bucketName: string;
  let bucket: S3DagBucket;

  const create = (key: string, content: string) =>
    bucket.put({
      key,
      body: Buffer.from(content),
      contentType: 'text/plain',
      condition: { ifNoneMatch: '*' },
    });

  beforeAll(async () => {
    server = await contractServers[name]();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    bucketName = await newBucket(server);
    bucket = new S3DagBucket({
      client: async () => server.client,
      bucketName,
      expectedBucketOwner: server.accountId,
    });
  });

  it('keeps the content type and the hash beside the object', async () => {
    await create('a.txt', 'text');
    const head = await server.client.send(
      new HeadObjectCommand({ Bucket: bucketName, Key: 'a.txt' }),
    );
    expect(head.ContentType).toBe('text/plain');
    expect(head.Metadata).toEqual({ sha256: sha256('text') });
  });

  it('says that a bucket does not exist', async () => {
    const missing = new S3DagBucket({
      client: async () => server.client,
      bucketName: 'contract-no-such-bucket',
    });
    const expected = expect.objectContaining({ name: 'NotFoundError' });
    await expect(missing.list('dags/')).rejects.toThrow(expected);
    await expect(missing.get('a')).rejects.toThrow(expected);
    await expect(
      missing.put({
        key: 'a',
        body: Buffer.from(''),
        contentType: 'text/plain',
        condition: { ifNoneMatch: '*' },
      }),
    ).rejects.toThrow(expected);
  });

  it('ends on the abort signal', async () => {
    const signal = AbortSignal.abort();
    const expected = expect.objectContaining({ name: 'AbortError' });
    await expect(bucket.list('', signal)).rejects.toThrow(expected);
    await expect(bucket.head('a', signal)).rejects.toThrow(expected);
    await expect(
      bucket.put({
        key: 'a',
        body: Buffer.from(''),
        contentType: 'text/plain',
        condition: { ifNoneMatch: '*' },
        signal,
      }),
    ).rejects.toThrow(expected);
    expect(await bucket.list('')).toEqual([]);
  });

  it('recognises its own write when only the answer was lost', async () => {
    const client = losingFirstAnswer(server);
    try {
      const lossy = new S3DagBucket({ client: async () => client, bucketName });
      const put = await lossy.put({
        key: 'a.py',
        body: Buffer.from('mine'),
        contentType: 'text/plain',
        condition: { ifNoneMatch: '*' },
      });
      expect(put).toEqual(await bucket.head('a.py'));
      expect((await bucket.get('a.py'))!.sha256).toBe(sha256('mine'));
    } finally {
      client.destroy();
    }
  });

  it('recognises its own removal when only the answer was lost', async () => {
    const { etag } = await create('a.py', 'mine');
    const client = losingFirstAnswer(server);
    try {
      const lossy = new S3DagBucket({ client: async () => client, bucketName });
      await lossy.delete('a.py', { ifMatch: etag });
      expect(await bucket.head('a.py')).toBeUndefined();
    } finally {
      client.destroy();
    }
  });

  it('gets over a clock that is an hour off', async () => {
    const client = new S3Client({
      endpoint: server.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: server.credentials,
    });
    const now = Date.now.bind(Date);
    const clock = jest.spyOn(Date, 'now');
    clock.mockImplementation(() => now() + 3_600_000);
    try {
      const late = new S3DagBucket({ client: async () => client, bucketName });
      await late.put({
        key: 'a.py',
        body: Buffer.from('mine'),
        contentType: 'text/plain',
        condition: { ifNoneMatch: '*' },
      });
    } finally {
      clock.mockRestore();
      client.destroy();
    }
    expect((await bucket.get('a.py'))!.sha256).toBe(sha256('mine'));
  });

  it('encrypts with the key of the environment', async () => {
    const key =
      'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    const encrypted = new S3DagBucket({
      client: async () => server.client,
      bucketName,
      kmsKey: key,
    });
    await encrypted.put({
      key: 'a.py',
      body: Buffer.from('secret'),
      contentType: 'text/plain',
      condition: { ifNoneMatch: '*' },
    });
    const head = await server.client.send(
      new HeadObjectCommand({ Bucket: bucketName, Key: 'a.py' }),
    );
    // A server that does not encrypt must at least take the request.
    expect([head.ServerSideEncryption, head.SSEKMSKeyId]).toEqual(
      server.encryptsWithKms ? ['aws:kms', key] : [undefined, undefined],
    );
    expect(text((await encrypted.get('a.py'))!.body)).toBe('secret');
  });

  it('tells wrong credentials and a wrong owner where the server looks', async () => {
    const client = new S3Client({
      endpoint: server.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { ...server.credentials, secretAccessKey: 'wrong' },
    });
    try {
      const attempts = [
        new S3DagBucket({ client: async () => client, bucketName }),
        new S3DagBucket({
          client: async () => server.client,
          bucketName,
          expectedBucketOwner: '999999999999',
        }),
      ].map(wrong => nameOf(wrong.list('dags/')));
      expect(await Promise.all(attempts)).toEqual(
        server.verifiesCallers
          ? ['NotAllowedError', 'NotAllowedError']
          : ['done', 'done'],
      );
    } finally {
      client.destroy();
    }
  });
});

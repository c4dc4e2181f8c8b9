import { createHash } from 'node:crypto';
import {
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DagBucket, S3DagBucket } from 'backstage-plugin-mwaa-node';
import { ContractServer } from './ContractServer';
import { contractServers } from './contractServers';
import { newBucket } from './newBucket';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(120_000);

const text = (body: Uint8Array) => Buffer.from(body).toString('utf8');
const sha256 = (content: string) =>
  createHash('sha256').update(content).digest('hex');

/** The error's name, or that there was none. */
const nameOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    error => error.name,
  );

describe.each(Object.keys(contractServers))('DagBucket on %s', name => {
  let server: ContractServer;
  let bucketName: string;
  let bucket: DagBucket;

  const create = (key: string, content: string) =>
    bucket.put({
      key,
      body: Buffer.from(content),
      contentType: 'text/plain',
      condition: { ifNoneMatch: '*' },
    });
  const putForeign = (key: string, content: string) =>
    server.client.send(
      new PutObjectCommand({ Bucket: bucketName, Key: key, Body: content }),
    );

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

  it('stores bytes and tells what it stored', async () => {
    const body = Uint8Array.from({ length: 256 }, (_, i) => i);
    const put = await bucket.put({
      key: 'dags/ü b+c/%20.bin',
      body,
      contentType: 'application/octet-stream',
      condition: { ifNoneMatch: '*' },
    });
    const stored = await bucket.get('dags/ü b+c/%20.bin');
    expect(stored!.body).toEqual(Buffer.from(body));
    expect(stored).toMatchObject({
      etag: put.etag,
      versionId: put.versionId,
      sha256: put.sha256,
      size: 256,
    });
    expect(put.versionId).toEqual(expect.any(String));
    expect(await bucket.head('dags/ü b+c/%20.bin')).toEqual(put);
  });

  it('stores an empty file', async () => {
    await create('empty.py', '');
    expect(await bucket.head('empty.py')).toMatchObject({
      size: 0,
      sha256: sha256(''),
    });
    expect((await bucket.get('empty.py'))!.body).toHaveLength(0);
  });

  it('keeps the content type and the hash beside the object', async () => {
    await create('a.txt', 'text');
    const head = await server.client.send(
      new HeadObjectCommand({ Bucket: bucketName, Key: 'a.txt' }),
    );
    expect(head.ContentType).toBe('text/plain');
    expect(head.Metadata).toEqual({ sha256: sha256('text') });
  });

  it('answers undefined for a key that does not exist', async () => {
    expect(await bucket.head('nothing')).toBeUndefined();
    expect(await bucket.get('nothing')).toBeUndefined();
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

  it('creates only where nothing is', async () => {
    await create('a.py', 'one');
    await expect(create('a.py', 'two')).rejects.toThrow(
      expect.objectContaining({ name: 'ConflictError' }),
    );
    expect(text((await bucket.get('a.py'))!.body)).toBe('one');
  });

  it('updates only what was observed', async () => {
    const observed = await create('a.py', 'one');
    const update = (content: string) =>
      bucket.put({
        key: 'a.py',
        body: Buffer.from(content),
        contentType: 'text/plain',
        condition: { ifMatch: observed.etag },
      });
    const updated = await update('two');
    expect(updated.etag).not.toBe(observed.etag);
    await expect(update('three')).rejects.toThrow(
      expect.objectContaining({ name: 'ConflictError' }),
    );
    const first = await bucket.get('a.py', { versionId: observed.versionId });
    expect(text(first!.body)).toBe('one');
    expect(text((await bucket.get('a.py'))!.body)).toBe('two');
  });

  it('takes a deleted key for a free one', async () => {
    const { etag } = await create('a.py', 'one');
    await bucket.delete('a.py', { ifMatch: etag });
    const update = bucket.put({
      key: 'a.py',
      body: Buffer.from('two'),
      contentType: 'text/plain',
      condition: { ifMatch: etag },
    });
    const results = [await nameOf(update), await nameOf(create('a.py', 'two'))];
    expect(results).toEqual(
      server.conditionsSeeDeletions
        ? ['ConflictError', 'done']
        : ['done', 'ConflictError'],
    );
  });

  it('deletes only what was observed, and keeps its version', async () => {
    const { etag, versionId } = await create('a.py', 'one');
    await expect(
      bucket.delete('a.py', { ifMatch: '"0123456789abcdef"' }),
    ).rejects.toThrow(expect.objectContaining({ name: 'ConflictError' }));
    expect(await bucket.head('a.py')).toBeDefined();
    await bucket.delete('a.py', { ifMatch: etag });
    expect(await bucket.head('a.py')).toBeUndefined();
    expect(text((await bucket.get('a.py', { versionId }))!.body)).toBe('one');
  });

  it('lists all pages under the prefix and nothing beside it', async () => {
    const keys = Array.from({ length: 1_003 }, (_, i) => `dags/a/${i}.py`);
    await inGroups(keys, 16, key => putForeign(key, key));
    await putForeign('dags/ab.py', 'beside');
    const listed = await bucket.list('dags/a/');
    expect(listed.map(o => o.key).sort()).toEqual([...keys].sort());
    const head = await bucket.head('dags/a/7.py');
    expect(listed.find(o => o.key === 'dags/a/7.py')).toMatchObject({
      etag: head!.etag,
      size: head!.size,
    });
  });

  it('knows no hash of what other tools put there', async () => {
    await putForeign('a.py', 'foreign');
    expect((await bucket.head('a.py'))!.sha256).toBeUndefined();
  });

  it('refuses to read more than allowed', async () => {
    await putForeign('big', 'x'.repeat(100_000));
    await expect(bucket.get('big', { maxBytes: 99_999 })).rejects.toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
    expect((await bucket.get('big', { maxBytes: 100_000 }))!.size).toBe(
      100_000,
    );
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

  it('lets exactly one of many writers win', async () => {
    for (let round = 0; round < 20; round++) {
      const results = await Promise.allSettled(
        Array.from({ length: 8 }, (_, i) => create(`race-${round}`, `${i}`)),
      );
      const won = results.filter(r => r.status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(
        results.flatMap(r => (r.status === 'rejected' ? r.reason.name : [])),
      ).toEqual(Array(7).fill('ConflictError'));
    }
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

/** A client whose first answer arrives as a broken connection. */
function losingFirstAnswer(server: ContractServer): S3Client {
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: server.credentials,
  });
  let answers = 0;
  client.middlewareStack.add(
    next => async args => {
      const result = await next(args);
      if (++answers === 1) {
        throw Object.assign(new Error('socket hang up'), {
          code: 'ECONNRESET',
          name: 'TimeoutError',
        });
      }
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'losingFirstAnswer' },
  );
  return client;
}

async function inGroups<T>(
  items: T[],
  size: number,
  effect: (item: T) => Promise<unknown>,
) {
  for (let start = 0; start < items.length; start += size) {
    await Promise.all(items.slice(start, start + size).map(effect));
  }
}

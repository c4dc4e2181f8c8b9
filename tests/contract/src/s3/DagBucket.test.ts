import { createHash } from 'node:crypto';
import { DagBucket } from 'backstage-plugin-mwaa-node';
import { contractServers } from './contractServers';
import { nameOf } from './nameOf';
import { ScenarioBucket } from './ScenarioBucket';
import { newMemoryBucket } from './newMemoryBucket';
import { newServerBucket } from './newServerBucket';

// Real servers, on a machine that may have other things to do.
jest.setTimeout(120_000);

const text = (body: Uint8Array) => Buffer.from(body).toString('utf8');
const sha256 = (content: string) =>
  createHash('sha256').update(content).digest('hex');

interface Subject {
  conditionsSeeDeletions: boolean;
  newBucket(): Promise<ScenarioBucket>;
  stop(): Promise<void>;
}

async function onServer(name: string): Promise<Subject> {
  const server = await contractServers[name]();
  return {
    conditionsSeeDeletions: server.conditionsSeeDeletions,
    stop: server.stop,
    newBucket: () => newServerBucket(server),
  };
}

// What other packages test with must behave as the servers do.
const inMemory: Subject = {
  conditionsSeeDeletions: true,
  stop: async () => {},
  newBucket: async () => newMemoryBucket(),
};

const subjects: Record<string, () => Promise<Subject>> = {
  memory: async () => inMemory,
  ministack: () => onServer('ministack'),
  versitygw: () => onServer('versitygw'),
};

describe.each(Object.keys(subjects))('DagBucket on %s', name => {
  let subject: Subject;
  let bucket: DagBucket;
  let putForeign: (key: string, content: string) => Promise<unknown>;

  const create = (key: string, content: string) =>
    bucket.put({
      key,
      body: Buffer.from(content),
      contentType: 'text/plain',
      condition: { ifNoneMatch: '*' },
    });

  beforeAll(async () => {
    subject = await subjects[name]();
  });
  afterAll(() => subject?.stop());
  beforeEach(async () => {
    ({ bucket, putForeign } = await subject.newBucket());
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

  it('answers undefined for a key that does not exist', async () => {
    expect(await bucket.head('nothing')).toBeUndefined();
    expect(await bucket.get('nothing')).toBeUndefined();
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
      subject.conditionsSeeDeletions
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
    await putForeign('dags/a-b/7.py', 'sorts before a slash');
    const listed = await bucket.list('dags/a/');
    expect(listed.map(o => o.key).sort()).toEqual([...keys].sort());
    // The same in parts: at keys that are there, and at such that are not.
    const parts = ['dags/a/25', 'dags/a/7.py', 'dags/a/701.py'];
    expect(await bucket.list('dags/a/', undefined, parts)).toEqual(listed);
    expect(
      (await bucket.list('dags/', undefined, ['dags/a/'])).map(o => o.key),
    ).toEqual(['dags/a-b/7.py', ...listed.map(o => o.key), 'dags/ab.py']);
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
});

async function inGroups<T>(
  items: T[],
  size: number,
  effect: (item: T) => Promise<unknown>,
) {
  for (let start = 0; start < items.length; start += size) {
    await Promise.all(items.slice(start, start + size).map(effect));
  }
}

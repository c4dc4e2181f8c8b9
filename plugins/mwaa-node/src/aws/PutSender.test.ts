import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { S3Client } from '@aws-sdk/client-s3';
import { BucketSender } from './BucketSender';
import { PutObjectRequest } from './DagBucket';
import { putObjectCommand } from './putObjectCommand';
import { PutSender } from './PutSender';

interface Sent {
  method: string;
  protocol: string;
  hostname: string;
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

type Answer = { status: number; body?: string } | Error;

const ok: Answer = { status: 200 };

/** A client without a network, and how often the SDK went the whole way. */
function clientOf(
  answers: readonly Answer[] = [],
  options: { endpoint?: string; forcePathStyle?: boolean } = {},
) {
  const sent: Sent[] = [];
  let whole = 0;
  const client = new S3Client({
    ...options,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: {
      handle: async (
        request: Sent,
        { abortSignal }: { abortSignal?: AbortSignal } = {},
      ) => {
        abortSignal?.throwIfAborted();
        sent.push(request);
        const answer = answers[sent.length - 1] ?? ok;
        if (answer instanceof Error) {
          throw answer;
        }
        const { status, body = '' } = answer;
        const headers = { etag: `"${sent.length}"`, 'x-amz-version-id': 'v' };
        return {
          response: {
            statusCode: status,
            headers,
            body: Readable.from(body ? [Buffer.from(body)] : []),
          },
        };
      },
    },
  });
  client.middlewareStack.add(
    next => async args => {
      whole++;
      return next(args);
    },
    { step: 'initialize', name: 'counted' },
  );
  const open = async () => client;
  const puts = new PutSender(open, new BucketSender(open));
  const put = (changes: Partial<PutObjectRequest> = {}, kmsKey?: string) => {
    const request: PutObjectRequest = {
      key: 'dags/a/a.py',
      body: Buffer.from('dag'),
      contentType: 'text/x-python',
      condition: { ifNoneMatch: '*' },
      ...changes,
    };
    const { command, sha256 } = putObjectCommand(request, {
      Bucket: 'dags',
      ExpectedBucketOwner: '123456789012',
      kmsKey,
    });
    return puts.send(command, { body: request.body, sha256 }, request.signal);
  };
  return { put, sent, whole: () => whole };
}

/** Without what differs from request to request by itself. */
const essence = ({
  method,
  protocol,
  hostname,
  path,
  headers,
  body,
}: Sent) => ({
  ...{ method, protocol, hostname, path, body: Buffer.from(body).toString() },
  headers: Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(amz-sdk-|authorization|x-amz-date)/.test(name),
    ),
  ),
});

const reset = Object.assign(new Error('socket hang up'), {
  name: 'TimeoutError',
  code: 'ECONNRESET',
});
const refused = (status: number, code: string): Answer => ({
  status,
  body: `<Error><Code>${code}</Code><Message>no</Message></Error>`,
});

describe('PutSender', () => {
  beforeEach(() => {
    // The SDK draws from it how long it waits before it tries again.
    jest.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['on AWS', {}],
    [
      'elsewhere',
      { endpoint: 'http://127.0.0.1:9000/s3', forcePathStyle: true },
    ],
  ])('repeats just what the SDK would send %s', async (_, options) => {
    const puts: [Partial<PutObjectRequest>, string?][] = [
      [{ body: Buffer.from('another dag, and longer') }],
      [{ key: 'dags/b/deployment.json', contentType: 'application/json' }],
      [{ condition: { ifMatch: '"e"' } }],
      [{ body: Buffer.from('') }],
    ];
    const kmsKey = 'alias/dags';
    const repeating = clientOf([], options);
    await repeating.put({}, kmsKey);
    for (const [changes] of puts) {
      const { sent, put } = clientOf([], options);
      await put(changes, kmsKey);
      await repeating.put(changes, kmsKey);
      expect(essence(repeating.sent.at(-1)!)).toEqual(essence(sent[0]));
    }
    expect(repeating.whole()).toBe(1);
    expect(
      repeating.sent.every(({ headers }) =>
        headers.authorization.startsWith('AWS4-HMAC-SHA256 Credential=a/'),
      ),
    ).toBe(true);
  });

  it('answers what S3 says', async () => {
    const { put } = clientOf();
    await put();
    expect(await put()).toEqual({
      ETag: '"2"',
      VersionId: 'v',
      ChecksumSHA256: undefined,
    });
  });

  it.each<[string, Partial<PutObjectRequest>]>([
    ['a key that has to be escaped', { key: 'dags/a/b c.sql' }],
    ['a large body', { body: Buffer.alloc(1024 * 1024 + 1) }],
  ])('goes the whole way for %s', async (_, changes) => {
    const { put, sent, whole } = clientOf();
    await put();
    await put(changes);
    expect(whole()).toBe(2);
    expect(sent).toHaveLength(2);
  });

  it('leaves it to the SDK to say what S3 refuses', async () => {
    const { put, sent } = clientOf([
      ok,
      refused(412, 'PreconditionFailed'),
      refused(412, 'PreconditionFailed'),
    ]);
    await put();
    await expect(put()).rejects.toMatchObject({
      name: 'PreconditionFailed',
      // Nobody may take the refusal for one of an answer that was lost.
      $metadata: { httpStatusCode: 412, attempts: 1 },
    });
    expect(sent).toHaveLength(3);
  });

  it.each<[string, Answer]>([
    ['got no answer', reset],
    ['S3 had trouble with', refused(500, 'InternalError')],
  ])('knows that what %s may have arrived', async (_, trouble) => {
    const { put } = clientOf([ok, trouble, refused(412, 'PreconditionFailed')]);
    await put();
    await expect(put()).rejects.toMatchObject({
      $metadata: { httpStatusCode: 412, attempts: 2 },
    });
  });

  it('tries again where S3 is busy, as often as the SDK does', async () => {
    const busy = refused(503, 'SlowDown');
    const { put, sent } = clientOf([ok, busy, busy]);
    await put();
    expect(await put()).toMatchObject({ ETag: '"4"' });
    expect(sent).toHaveLength(4);
  });

  it('sends nothing after an abort', async () => {
    const { put, sent } = clientOf();
    await put();
    await expect(put({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(sent).toHaveLength(1);
  });

  it('signs the hash that S3 checks', async () => {
    const { put, sent } = clientOf();
    await put();
    await put({ body: Buffer.from('x') });
    const digest = createHash('sha256').update('x').digest();
    expect(sent[1].headers).toMatchObject({
      'x-amz-content-sha256': digest.toString('hex'),
      'x-amz-checksum-sha256': digest.toString('base64'),
    });
  });
});

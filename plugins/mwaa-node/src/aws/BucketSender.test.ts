import { Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { BucketSender } from './BucketSender';

interface Sent {
  path: string;
  headers: Record<string, string>;
}

/** A client without a network; `answer` says with which status, or that it hangs. */
function clientOf(answer: (attempt: number) => number | 'hangs') {
  const sent: Sent[] = [];
  const client = new S3Client({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: {
      handle: async (
        { path, headers }: Sent,
        { abortSignal }: { abortSignal?: AbortSignal } = {},
      ) => {
        sent.push({ path, headers });
        const statusCode = answer(sent.length);
        if (statusCode === 'hangs') {
          return new Promise((_, reject) => {
            const end = () => reject(abortSignal!.reason);
            abortSignal?.addEventListener('abort', end);
            if (abortSignal?.aborted) {
              end();
            }
          });
        }
        const answered = { etag: `"${sent.length}"`, 'content-length': '0' };
        return {
          response: { statusCode, headers: answered, body: Readable.from([]) },
        };
      },
    },
  });
  let built = 0;
  client.middlewareStack.add(
    next => {
      built++;
      return next;
    },
    { step: 'initialize', name: 'counted' },
  );
  return { client, sent, built: () => built };
}

const head = (Key: string) => new HeadObjectCommand({ Bucket: 'dags', Key });

describe('BucketSender', () => {
  it('sends what each command says, over one chain of middleware', async () => {
    const { client, sent, built } = clientOf(() => 200);
    const sender = new BucketSender(async () => client);
    const answers = await Promise.all(
      ['a', 'b', 'c'].map(key => sender.send(head(key))),
    );
    expect(sent.map(({ path }) => path)).toEqual(['/a', '/b', '/c']);
    expect(answers.map(({ ETag }) => ETag)).toEqual(['"1"', '"2"', '"3"']);
    expect(new Set(sent.map(s => s.headers.authorization)).size).toBe(3);
    expect(built()).toBe(1);
  });

  it('keeps the chains of other commands and signals apart', async () => {
    const { client, built } = clientOf(() => 200);
    const sender = new BucketSender(async () => client);
    const { signal } = new AbortController();
    for (let round = 0; round < 2; round++) {
      await sender.send(head('a'));
      await sender.send(head('a'), signal);
      await sender.send(new GetObjectCommand({ Bucket: 'dags', Key: 'a' }));
    }
    expect(built()).toBe(3);
  });

  it('tries again as the client does, and tells how often', async () => {
    const { client } = clientOf(attempt => (attempt === 2 ? 500 : 200));
    const sender = new BucketSender(async () => client);
    const attempts = async (key: string) =>
      (await sender.send(head(key))).$metadata.attempts;
    expect(await attempts('a')).toBe(1);
    expect(await attempts('b')).toBe(2);
    expect(await attempts('c')).toBe(1);
  });

  it('ends on the signal that was given with the request', async () => {
    const { client } = clientOf(() => 'hangs');
    const sender = new BucketSender(async () => client);
    const [first, second] = [new AbortController(), new AbortController()];
    const ended: string[] = [];
    const wait = (name: string, { signal }: AbortController) =>
      sender.send(head(name), signal).catch(() => ended.push(name));
    const waiting = [wait('first', first), wait('second', second)];
    second.abort();
    await waiting[1];
    expect(ended).toEqual(['second']);
    first.abort();
    await waiting[0];
    expect(ended).toEqual(['second', 'first']);
  });
});

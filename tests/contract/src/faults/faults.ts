import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { s3Error } from './s3Error';
import { Answer, Exchange, Fault } from './startFaultProxy';

export interface FaultKind {
  fault: Fault;
  /** A deployment must get over it when it happens once. */
  passes?: boolean | ((request: string) => boolean);
  /** Worth trying on every request from one on: none of them gets through. */
  lasts?: boolean;
}

const refuse =
  (status: number, code: string): Fault =>
  ({ method, reply }) =>
    reply(s3Error(method, status, code));

/** The server did it, and its answer is made into another one. */
const answered =
  (change: (answer: Answer, exchange: Exchange) => Answer): Fault =>
  async exchange =>
    exchange.reply(change(await exchange.forward(), exchange));

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

const headOf = ({ status, headers }: Answer) =>
  Buffer.from(
    [
      `HTTP/1.1 ${status} Whatever`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n'),
  );

/** Everything that an answer is made of, up to `share` of its head or body. */
const cut =
  (part: 'head' | 'body'): Fault =>
  async exchange => {
    const answer = await exchange.forward();
    const head = headOf(answer);
    exchange.breakOff(
      part === 'head' || answer.body.length === 0
        ? head.subarray(0, head.length / 2)
        : Buffer.concat([head, half(answer.body)]),
    );
  };

function withOneByteChanged(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  if (changed.length) {
    // Stays printable, so that nothing but the content tells.
    changed[Math.floor(changed.length / 2)] ^= 1;
  }
  return changed;
}

const otherChecksum = createHash('sha256').update('other').digest('base64');

/** Everything that may go wrong with one request. */
export const faults: Record<string, FaultKind> = {
  'connection reset before the request arrived': {
    fault: ({ breakOff }) => breakOff(),
    passes: true,
    lasts: true,
  },
  'answer lost': {
    fault: async exchange => {
      await exchange.forward();
      exchange.breakOff();
    },
    passes: true,
    lasts: true,
  },
  'answer cut in its head': { fault: cut('head'), passes: true },
  'answer cut in its body': { fault: cut('body') },
  '500 InternalError': {
    fault: refuse(500, 'InternalError'),
    passes: true,
    lasts: true,
  },
  '500 InternalError after it was done': {
    fault: answered((_, { method }) => s3Error(method, 500, 'InternalError')),
    passes: true,
  },
  '503 SlowDown': {
    fault: refuse(503, 'SlowDown'),
    passes: true,
    lasts: true,
  },
  '409 ConditionalRequestConflict': {
    fault: refuse(409, 'ConditionalRequestConflict'),
    // S3 says so only of writes with a condition, and of those it may be tried again.
    passes: request => /^(PUT|DELETE) /.test(request),
  },
  'late answer': {
    fault: async exchange => {
      const answer = await exchange.forward();
      await delay(20);
      exchange.reply(answer);
    },
    passes: true,
  },
  'shorter body that looks whole': {
    fault: answered(({ status, headers, body }) => ({
      status,
      headers: {
        ...headers,
        ...(body.length && { 'content-length': String(half(body).length) }),
      },
      body: half(body),
    })),
  },
  'corrupted body of the answer': {
    fault: answered(answer => ({
      ...answer,
      body: withOneByteChanged(answer.body),
    })),
  },
  'wrong checksum in the answer': {
    fault: answered(({ headers, ...answer }) => ({
      ...answer,
      headers: { ...headers, 'x-amz-checksum-sha256': otherChecksum },
    })),
  },
  'corrupted body of the request': {
    fault: async ({ body, forward, reply }) =>
      reply(await forward(withOneByteChanged(body))),
  },
  'expired credentials': { fault: refuse(400, 'ExpiredToken') },
  'expired credentials, told as 403': { fault: refuse(403, 'ExpiredToken') },
  'clock too far off': { fault: refuse(403, 'RequestTimeTooSkewed') },
};

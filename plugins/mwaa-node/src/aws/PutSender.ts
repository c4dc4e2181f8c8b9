import type {
  PutObjectCommand,
  PutObjectCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import type { HttpRequest, HttpResponse, RequestSigner } from '@smithy/types';
import { BucketSender } from './BucketSender';
import { attemptsOf } from './errors';
import {
  isPlainPut,
  PutBody,
  RepeatablePut,
  repeatablePut,
  repeatedPut,
} from './RepeatablePut';

type PutAnswer = Pick<
  PutObjectCommandOutput,
  'ETag' | 'VersionId' | 'ChecksumSHA256'
>;

interface Known extends RepeatablePut {
  signer: Promise<RequestSigner>;
}

/** What came of a repeated put; `lost` if it may have arrived all the same. */
type Outcome = { answer: PutAnswer } | { lost: boolean };

const answerOf = ({ headers }: HttpResponse): PutAnswer => ({
  ETag: headers.etag,
  VersionId: headers['x-amz-version-id'],
  ChecksumSHA256: headers['x-amz-checksum-sha256'],
});

async function repeat(
  { config }: S3Client,
  known: Known,
  { input }: PutObjectCommand,
  content: PutBody,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const { signingName, signingRegion } = known.scheme;
  try {
    const signer = await known.signer;
    const signed = await signer.sign(repeatedPut(known, input, content), {
      signingDate: new Date(Date.now() + config.systemClockOffset),
      signingRegion,
      signingService: signingName,
    });
    const { response } = (await config.requestHandler.handle(signed, {
      abortSignal: signal,
    })) as { response: HttpResponse };
    for await (const _ of response.body) {
      // Read to its end, so that the connection can be used again.
    }
    return response.statusCode === 200
      ? { answer: answerOf(response) }
      : { lost: response.statusCode >= 500 };
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    return { lost: true };
  }
}

/** The error of a request that had been sent once before the SDK sent it. */
function sentBefore(error: unknown): unknown {
  const { $metadata } = Object(error) as { $metadata?: { attempts?: number } };
  if ($metadata) {
    $metadata.attempts = attemptsOf(error) + 1;
  }
  return error;
}

/**
 * Sends puts. The first goes the whole way through the SDK, which works out
 * the endpoint and all headers. The next ones repeat what it built with
 * another key, body and condition, over the SDK's own signer and connections,
 * for most of what a small put costs is to work that out again. Whatever does
 * not end with 200 is sent once more the whole way, so retries, a clock that
 * is wrong and every error are the SDK's matter alone.
 */
export class PutSender {
  readonly #client: () => Promise<S3Client>;
  readonly #sender: BucketSender;
  readonly #known = new WeakMap<S3Client, Known>();

  constructor(client: () => Promise<S3Client>, sender: BucketSender) {
    this.#client = client;
    this.#sender = sender;
  }

  async send(
    command: PutObjectCommand,
    content: PutBody,
    signal?: AbortSignal,
  ): Promise<PutAnswer> {
    if (!isPlainPut(command.input, content)) {
      return this.#sender.send(command, signal);
    }
    const client = await this.#client();
    const known = this.#known.get(client);
    if (!known) {
      return this.#first(client, command, signal);
    }
    const outcome = await repeat(client, known, command, content, signal);
    if ('answer' in outcome) {
      return outcome.answer;
    }
    try {
      return await this.#sender.send(command, signal);
    } catch (error) {
      throw outcome.lost ? sentBefore(error) : error;
    }
  }

  /** Past the chains that are kept, because this one looks at what is built. */
  #first(
    client: S3Client,
    command: PutObjectCommand,
    signal: AbortSignal | undefined,
  ): Promise<PutAnswer> {
    command.middlewareStack.add(
      (next, context) => async args => {
        const built = args.request as HttpRequest;
        const found = repeatablePut(built, context, command.input);
        if (found) {
          const signer = client.config.signer(found.scheme);
          this.#known.set(client, { ...found, signer });
        }
        return next(args);
      },
      // All headers are there, and it is not signed.
      { step: 'build', priority: 'low', name: 'repeatablePut' },
    );
    return client.send(command, { abortSignal: signal });
  }
}

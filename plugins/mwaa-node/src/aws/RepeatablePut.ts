import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import type {
  AuthScheme,
  HandlerExecutionContext,
  HttpRequest,
} from '@smithy/types';

/** A put as the SDK built it, without what differs from put to put. */
export interface RepeatablePut {
  request: Omit<HttpRequest, 'body'>;
  /** How it is signed. */
  scheme: AuthScheme;
}

/** A body that is in memory, and its hash in hex. */
export interface PutBody {
  body: Uint8Array;
  sha256: string;
}

// What is not in one of these two lists may depend on something that nobody
// thought of; then nothing is repeated.
const SAME_FOR_ALL =
  /^(host|user-agent|x-amz-user-agent|x-amz-expected-bucket-owner|x-amz-server-side-encryption(-aws-kms-key-id)?)$/;
const OF_EACH =
  /^(content-length|content-type|if-match|if-none-match|x-amz-checksum-sha256|x-amz-meta-sha256)$/;

// No URL needs to escape these.
const PLAIN_KEY = /^[\w.~/-]+$/;
// For larger ones the SDK first asks whether they are welcome.
const MAX_BYTES = 1024 * 1024;

/** Whether the put differs from others only in what `repeatedPut` sets. */
export const isPlainPut = (
  { Key = '' }: PutObjectCommandInput,
  { body }: PutBody,
) => PLAIN_KEY.test(Key) && body.byteLength <= MAX_BYTES;

/** What a finished, unsigned request has in common with others; undefined if that is not sure. */
export function repeatablePut(
  built: HttpRequest,
  { authSchemes: [scheme] = [] }: Pick<HandlerExecutionContext, 'authSchemes'>,
  { Key = '' }: PutObjectCommandInput,
): RepeatablePut | undefined {
  const { body, headers, path, ...rest } = built;
  const names = Object.keys(headers);
  if (
    scheme?.name !== 'sigv4' ||
    !path.endsWith(`/${Key}`) ||
    !names.every(name => SAME_FOR_ALL.test(name) || OF_EACH.test(name))
  ) {
    return undefined;
  }
  const common = names.filter(name => SAME_FOR_ALL.test(name));
  return {
    scheme,
    request: {
      ...rest,
      path: path.slice(0, path.length - Key.length),
      headers: Object.fromEntries(common.map(name => [name, headers[name]])),
    },
  };
}

/** The same request for another put, unsigned. */
export function repeatedPut(
  { request }: RepeatablePut,
  input: PutObjectCommandInput,
  { body, sha256 }: PutBody,
): HttpRequest {
  return {
    ...request,
    path: `${request.path}${input.Key}`,
    body,
    headers: {
      ...request.headers,
      'content-length': String(body.byteLength),
      'content-type': input.ContentType!,
      'x-amz-checksum-sha256': input.ChecksumSHA256!,
      'x-amz-meta-sha256': sha256,
      // Signed as it is: the signer need not hash the body again.
      'x-amz-content-sha256': sha256,
      ...(input.IfMatch === undefined
        ? { 'if-none-match': input.IfNoneMatch! }
        : { 'if-match': input.IfMatch }),
    },
  };
}

import { ServiceUnavailableError } from '@backstage/errors';
import { attemptsOf, statusOf } from './errors';

/** Name of our metadata entry; S3 keeps it as `x-amz-meta-sha256`. */
export const SHA256_METADATA = 'sha256';

/**
 * Hex SHA-256 of the content: what S3 itself computed, else what our own
 * write noted. A checksum of parts (it ends in `-n`) is none of the content.
 */
export function knownSha256(answer: {
  ChecksumSHA256?: string;
  Metadata?: Record<string, string>;
}): string | undefined {
  const checksum = answer.ChecksumSHA256;
  return checksum && !checksum.includes('-')
    ? Buffer.from(checksum, 'base64').toString('hex')
    : answer.Metadata?.[SHA256_METADATA];
}

/** The ETag; without it there is nothing to base a condition on. */
export function requiredEtag(etag: string | undefined): string {
  if (!etag) {
    throw new ServiceUnavailableError('S3 answered without an ETag');
  }
  return etag;
}

/** A missing bucket answers 404 as a missing key does, under another name. */
export const isMissingBucket = (error: unknown) =>
  (error as Error).name === 'NoSuchBucket';

/** The answer; undefined when the key does not exist. */
export async function absentIfMissing<T>(
  sent: Promise<T>,
): Promise<T | undefined> {
  try {
    return await sent;
  } catch (error) {
    if (statusOf(error) === 404 && !isMissingBucket(error)) {
      return undefined;
    }
    throw error;
  }
}

/**
 * A condition that fails on a second try may fail because the first one did
 * arrive and only its answer was lost.
 */
export const wasSentAgain = (error: unknown) =>
  attemptsOf(error) > 1 && [404, 409, 412].includes(statusOf(error) ?? 0);

/**
 * S3 answers with the SHA-256 of what it stored. ServiceUnavailableError when
 * that is not what was sent; a server that tells none is taken at its word,
 * for it had to check the one in the request.
 */
export function requireChecksum(
  resource: string,
  answer: { ChecksumSHA256?: string },
  sha256: string,
): void {
  const stored = knownSha256({ ChecksumSHA256: answer.ChecksumSHA256 });
  if (stored !== undefined && stored !== sha256) {
    throw new ServiceUnavailableError(
      `S3 stored something else at ${resource} than was sent; try again`,
    );
  }
}

import { ServiceUnavailableError } from '@backstage/errors';

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

import { createHash } from 'node:crypto';
import type { PutObjectCommand } from '@aws-sdk/client-s3';
import { PutObjectRequest } from './DagBucket';
import { loadS3 } from './loadSdk';
import { SHA256_METADATA } from './s3Answers';

/**
 * A conditional put with the SHA-256 of its body, which S3 checks on arrival,
 * and once more as metadata, which every HEAD tells.
 *
 * @returns `sha256` in hex
 */
export function putObjectCommand(
  { key, body, contentType, condition }: PutObjectRequest,
  options: {
    Bucket: string;
    ExpectedBucketOwner?: string;
    /** Encrypts; the bucket's own encryption unless given. */
    kmsKey?: string;
  },
): { command: PutObjectCommand; sha256: string } {
  const { kmsKey, ...bucket } = options;
  const { PutObjectCommand: Command } = loadS3();
  const digest = createHash('sha256').update(body).digest();
  const sha256 = digest.toString('hex');
  const command = new Command({
    ...bucket,
    Key: key,
    Body: body,
    ContentLength: body.byteLength,
    ContentType: contentType,
    ChecksumSHA256: digest.toString('base64'),
    Metadata: { [SHA256_METADATA]: sha256 },
    ...('ifMatch' in condition
      ? { IfMatch: condition.ifMatch }
      : { IfNoneMatch: condition.ifNoneMatch }),
    ...(kmsKey && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey }),
  });
  return { command, sha256 };
}

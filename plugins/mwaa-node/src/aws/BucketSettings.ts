/** `Off`: never turned on. */
export type BucketVersioning = 'Enabled' | 'Suspended' | 'Off';

/** The four switches of "Block all public access", as set on the bucket itself. */
export interface PublicAccessBlock {
  blockPublicAcls: boolean;
  ignorePublicAcls: boolean;
  blockPublicPolicy: boolean;
  restrictPublicBuckets: boolean;
}

/** How objects are encrypted that are put without saying how. */
export interface BucketEncryption {
  /** `AES256`, `aws:kms` or `aws:kms:dsse`. */
  algorithm: string;
  /** ARN, id or alias; absent with the key that AWS manages. */
  kmsKey?: string;
}

/** What lies directly below a prefix: names without it and without slashes. */
export interface PrefixEntries {
  folders: string[];
  files: string[];
}

/**
 * How a bucket is set up; nothing of it is ever changed here.
 *
 * Errors are those of `@backstage/errors`: NotAllowedError naming the IAM
 * action that is missing, NotFoundError for a bucket that does not exist.
 */
export interface BucketSettings {
  readonly bucketName: string;
  region(signal?: AbortSignal): Promise<string>;
  versioning(signal?: AbortSignal): Promise<BucketVersioning>;
  publicAccessBlock(signal?: AbortSignal): Promise<PublicAccessBlock>;
  encryption(signal?: AbortSignal): Promise<BucketEncryption>;
  /** @param prefix - with its slash at the end */
  entries(prefix: string, signal?: AbortSignal): Promise<PrefixEntries>;
}

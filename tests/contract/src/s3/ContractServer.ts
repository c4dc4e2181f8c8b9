import type { S3Client } from '@aws-sdk/client-s3';

/** An S3 server under test, and what it can show. */
export interface ContractServer {
  name: string;
  endpoint: string;
  /** Twelve digits: the account that owns the buckets. */
  accountId: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  /** Checks signatures and the owner of the bucket, as AWS does. */
  verifiesCallers: boolean;
  /** Encrypts with KMS keys and says so in its answers. */
  encryptsWithKms: boolean;
  /** Tells public access and default encryption of a bucket. */
  tellsBucketSettings: boolean;
  /** Conditions find nothing where the newest version is a delete marker, as on AWS. */
  conditionsSeeDeletions: boolean;
  client: S3Client;
  stop(): Promise<void>;
}

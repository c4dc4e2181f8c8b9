import type { S3Client } from '@aws-sdk/client-s3';
import { bucketRegion } from './bucketRegion';
import {
  BucketEncryption,
  BucketSettings,
  BucketVersioning,
  PrefixEntries,
  PublicAccessBlock,
} from './BucketSettings';
import { awsError } from './errors';
import { loadS3 } from './loadSdk';

export interface S3BucketSettingsOptions {
  /** Asked for when it is needed, so that the SDK need not be loaded before. */
  client: () => Promise<S3Client>;
  bucketName: string;
  /** Twelve digits; S3 refuses the request if the bucket is another account's. */
  expectedBucketOwner?: string;
}

/** What was never set answers 404 under a name of its own. */
async function unlessNeverSet<T>(
  name: string,
  sent: Promise<T>,
): Promise<T | undefined> {
  try {
    return await sent;
  } catch (error) {
    if ((error as Error).name === name) {
      return undefined;
    }
    throw error;
  }
}

/** BucketSettings as S3 tells them. */
export class S3BucketSettings implements BucketSettings {
  readonly bucketName: string;
  readonly #options: S3BucketSettingsOptions;

  constructor(options: S3BucketSettingsOptions) {
    this.bucketName = options.bucketName;
    this.#options = options;
  }

  get #bucket() {
    return {
      Bucket: this.bucketName,
      ExpectedBucketOwner: this.#options.expectedBucketOwner,
    };
  }

  async #ask<T>(
    action: string,
    send: (client: S3Client) => Promise<T>,
    key: string = '',
  ): Promise<T> {
    try {
      return await send(await this.#options.client());
    } catch (error) {
      throw awsError(error, {
        action,
        resource: `s3://${this.bucketName}${key && `/${key}`}`,
      });
    }
  }

  region(signal?: AbortSignal): Promise<string> {
    return this.#ask('s3:GetBucketLocation', client =>
      bucketRegion(client, this.#bucket, signal),
    );
  }

  async versioning(signal?: AbortSignal): Promise<BucketVersioning> {
    const { GetBucketVersioningCommand } = loadS3();
    const answer = await this.#ask('s3:GetBucketVersioning', client =>
      client.send(new GetBucketVersioningCommand(this.#bucket), {
        abortSignal: signal,
      }),
    );
    return answer.Status ?? 'Off';
  }

  async publicAccessBlock(signal?: AbortSignal): Promise<PublicAccessBlock> {
    const { GetPublicAccessBlockCommand } = loadS3();
    const answer = await this.#ask('s3:GetBucketPublicAccessBlock', client =>
      unlessNeverSet(
        'NoSuchPublicAccessBlockConfiguration',
        client.send(new GetPublicAccessBlockCommand(this.#bucket), {
          abortSignal: signal,
        }),
      ),
    );
    const block = answer?.PublicAccessBlockConfiguration;
    return {
      blockPublicAcls: block?.BlockPublicAcls ?? false,
      ignorePublicAcls: block?.IgnorePublicAcls ?? false,
      blockPublicPolicy: block?.BlockPublicPolicy ?? false,
      restrictPublicBuckets: block?.RestrictPublicBuckets ?? false,
    };
  }

  async encryption(signal?: AbortSignal): Promise<BucketEncryption> {
    const { GetBucketEncryptionCommand } = loadS3();
    const answer = await this.#ask('s3:GetEncryptionConfiguration', client =>
      unlessNeverSet(
        'ServerSideEncryptionConfigurationNotFoundError',
        client.send(new GetBucketEncryptionCommand(this.#bucket), {
          abortSignal: signal,
        }),
      ),
    );
    const rule = answer?.ServerSideEncryptionConfiguration?.Rules?.find(
      ({ ApplyServerSideEncryptionByDefault: byDefault }) => byDefault,
    )?.ApplyServerSideEncryptionByDefault;
    return {
      // What S3 does since 2023 where nobody said otherwise.
      algorithm: rule?.SSEAlgorithm ?? 'AES256',
      ...(rule?.KMSMasterKeyID && { kmsKey: rule.KMSMasterKeyID }),
    };
  }

  entries(prefix: string, signal?: AbortSignal): Promise<PrefixEntries> {
    const { paginateListObjectsV2 } = loadS3();
    const nameOf = (key: string) => key.slice(prefix.length).replace(/\/$/, '');
    return this.#ask(
      's3:ListBucket',
      async client => {
        const found: PrefixEntries = { folders: [], files: [] };
        const pages = paginateListObjectsV2(
          { client },
          { ...this.#bucket, Prefix: prefix, Delimiter: '/' },
          { abortSignal: signal },
        );
        for await (const { CommonPrefixes = [], Contents = [] } of pages) {
          found.folders.push(...CommonPrefixes.map(p => nameOf(p.Prefix!)));
          found.files.push(
            // The prefix itself is the marker of a folder, and no file in it.
            ...Contents.map(o => nameOf(o.Key!)).filter(Boolean),
          );
        }
        return found;
      },
      prefix,
    );
  }
}

import { createHash } from 'node:crypto';
import type { ListObjectVersionsOutput, S3Client } from '@aws-sdk/client-s3';
import { ConflictError } from '@backstage/errors';
import { againIfBusy } from './againIfBusy';
import {
  DagBucket,
  ObjectState,
  ObjectVersion,
  PutObjectRequest,
  StoredObject,
} from './DagBucket';
import { awsError, statusOf } from './errors';
import { loadS3 } from './loadSdk';
import { readBody } from './readBody';
import {
  absentIfMissing,
  isMissingBucket,
  knownSha256,
  requireChecksum,
  requiredEtag,
  SHA256_METADATA,
  wasSentAgain,
} from './s3Answers';
import { versionsOf } from './versionsOf';

export interface S3DagBucketOptions {
  /** Asked for when it is needed, so that the SDK need not be loaded before. */
  client: () => Promise<S3Client>;
  bucketName: string;
  /** Twelve digits; S3 refuses the request if the bucket is another account's. */
  expectedBucketOwner?: string;
  /** Encrypts what is written; the bucket's own encryption unless given. */
  kmsKey?: string;
}

/** DagBucket over S3. Every condition is S3's own, so it holds against all writers. */
export class S3DagBucket implements DagBucket {
  readonly bucketName: string;
  readonly #options: S3DagBucketOptions;

  constructor(options: S3DagBucketOptions) {
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
    key: string,
    send: (client: S3Client) => Promise<T>,
  ): Promise<T> {
    try {
      return await send(await this.#options.client());
    } catch (error) {
      throw this.#error(error, action, key);
    }
  }

  #error(error: unknown, action: string, key: string): Error {
    return awsError(error, {
      action,
      resource: `s3://${this.bucketName}/${key}`,
    });
  }

  async list(prefix: string, signal?: AbortSignal): Promise<ObjectState[]> {
    const { paginateListObjectsV2 } = loadS3();
    return this.#ask('s3:ListBucket', prefix, async client => {
      const objects: ObjectState[] = [];
      const pages = paginateListObjectsV2(
        { client },
        { ...this.#bucket, Prefix: prefix },
        { abortSignal: signal },
      );
      for await (const page of pages) {
        for (const { Key, ETag, Size } of page.Contents ?? []) {
          objects.push({
            key: Key!,
            etag: requiredEtag(ETag),
            size: Size ?? 0,
          });
        }
      }
      return objects;
    });
  }

  async listVersions(
    prefix: string,
    signal?: AbortSignal,
  ): Promise<ObjectVersion[]> {
    const { ListObjectVersionsCommand } = loadS3();
    return this.#ask('s3:ListBucketVersions', prefix, async client => {
      const versions: ObjectVersion[] = [];
      let next: { KeyMarker?: string; VersionIdMarker?: string } | undefined =
        {};
      while (next) {
        const page: ListObjectVersionsOutput = await client.send(
          new ListObjectVersionsCommand({
            ...this.#bucket,
            Prefix: prefix,
            ...next,
          }),
          { abortSignal: signal },
        );
        versions.push(...versionsOf(page));
        next = page.IsTruncated
          ? {
              KeyMarker: page.NextKeyMarker,
              VersionIdMarker: page.NextVersionIdMarker,
            }
          : undefined;
      }
      return versions;
    });
  }

  async head(
    key: string,
    signal?: AbortSignal,
  ): Promise<ObjectState | undefined> {
    const { HeadObjectCommand } = loadS3();
    return this.#ask('s3:GetObject', key, async client => {
      const command = new HeadObjectCommand({
        ...this.#bucket,
        Key: key,
        ChecksumMode: 'ENABLED',
      });
      const head = await absentIfMissing(
        client.send(command, { abortSignal: signal }),
      );
      return (
        head && {
          key,
          etag: requiredEtag(head.ETag),
          size: head.ContentLength ?? 0,
          versionId: head.VersionId,
          sha256: knownSha256(head),
        }
      );
    });
  }

  async get(
    key: string,
    options: {
      versionId?: string;
      maxBytes?: number;
      signal?: AbortSignal;
    } = {},
  ): Promise<StoredObject | undefined> {
    const { versionId, maxBytes, signal } = options;
    const { GetObjectCommand } = loadS3();
    const action = versionId ? 's3:GetObjectVersion' : 's3:GetObject';
    const answer = await this.#ask(action, key, client => {
      const command = new GetObjectCommand({
        ...this.#bucket,
        Key: key,
        VersionId: versionId,
      });
      return absentIfMissing(client.send(command, { abortSignal: signal }));
    });
    if (!answer) {
      return undefined;
    }
    const body = await readBody(answer.Body, {
      what: `s3://${this.bucketName}/${key}`,
      maxBytes,
      error: error => this.#error(error, action, key),
    });
    return {
      key,
      body,
      etag: requiredEtag(answer.ETag),
      size: body.byteLength,
      versionId: answer.VersionId,
      sha256: knownSha256(answer),
    };
  }

  async put(request: PutObjectRequest): Promise<ObjectState> {
    const { key, body, contentType, condition, signal } = request;
    const { kmsKey } = this.#options;
    const { PutObjectCommand } = loadS3();
    const hash = createHash('sha256').update(body);
    const sha256 = hash.copy().digest('hex');
    const command = new PutObjectCommand({
      ...this.#bucket,
      Key: key,
      Body: body,
      ContentLength: body.byteLength,
      ContentType: contentType,
      ChecksumSHA256: hash.digest('base64'),
      Metadata: { [SHA256_METADATA]: sha256 },
      ...('ifMatch' in condition
        ? { IfMatch: condition.ifMatch }
        : { IfNoneMatch: condition.ifNoneMatch }),
      ...(kmsKey && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey }),
    });
    const client = await this.#ask('s3:PutObject', key, async c => c);
    try {
      const answer = await againIfBusy(() =>
        client.send(command, { abortSignal: signal }),
      );
      requireChecksum(`s3://${this.bucketName}/${key}`, answer, sha256);
      return {
        key,
        etag: requiredEtag(answer.ETag),
        size: body.byteLength,
        versionId: answer.VersionId,
        sha256,
      };
    } catch (error) {
      const arrived = wasSentAgain(error) && (await this.head(key, signal));
      if (arrived && arrived.sha256 === sha256) {
        return arrived;
      }
      throw this.#writeError(error, 's3:PutObject', key);
    }
  }

  async delete(
    key: string,
    condition: { ifMatch: string },
    signal?: AbortSignal,
  ): Promise<void> {
    const { DeleteObjectCommand } = loadS3();
    const client = await this.#ask('s3:DeleteObject', key, async c => c);
    const command = new DeleteObjectCommand({
      ...this.#bucket,
      Key: key,
      IfMatch: condition.ifMatch,
    });
    try {
      await againIfBusy(() => client.send(command, { abortSignal: signal }));
    } catch (error) {
      if (wasSentAgain(error) && !(await this.head(key, signal))) {
        return;
      }
      throw this.#writeError(error, 's3:DeleteObject', key);
    }
  }

  async deleteVersion(
    key: string,
    versionId: string,
    signal?: AbortSignal,
  ): Promise<void> {
    const { DeleteObjectCommand } = loadS3();
    const command = new DeleteObjectCommand({
      ...this.#bucket,
      Key: key,
      VersionId: versionId,
    });
    await this.#ask('s3:DeleteObjectVersion', key, client =>
      client.send(command, { abortSignal: signal }),
    );
  }

  #writeError(error: unknown, action: string, key: string): Error {
    const mapped = this.#error(error, action, key);
    // If-Match on a key that is gone answers 404, which says no more than
    // that the condition does not hold. A missing bucket has another name.
    return statusOf(error) === 404 && !isMissingBucket(error)
      ? new ConflictError(
          `s3://${this.bucketName}/${key} is gone`,
          mapped.cause,
        )
      : mapped;
  }
}

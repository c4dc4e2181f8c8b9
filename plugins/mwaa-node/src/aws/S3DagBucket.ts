import type { S3Client } from '@aws-sdk/client-s3';
import { ConflictError } from '@backstage/errors';
import { againIfBusy } from './againIfBusy';
import { BucketSender } from './BucketSender';
import {
  DagBucket,
  ObjectState,
  ObjectVersion,
  PutObjectRequest,
  StoredObject,
} from './DagBucket';
import { awsError, statusOf } from './errors';
import { listedObjects } from './listedObjects';
import { listedVersions } from './listedVersions';
import { loadS3 } from './loadSdk';
import { putObjectCommand } from './putObjectCommand';
import { PutSender } from './PutSender';
import { readBody } from './readBody';
import {
  absentIfMissing,
  isMissingBucket,
  knownSha256,
  requireChecksum,
  requiredEtag,
  wasSentAgain,
} from './s3Answers';

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
  readonly #sender: BucketSender;
  readonly #puts: PutSender;

  constructor(options: S3DagBucketOptions) {
    this.bucketName = options.bucketName;
    this.#options = options;
    this.#sender = new BucketSender(options.client);
    this.#puts = new PutSender(options.client, this.#sender);
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
    send: () => Promise<T>,
  ): Promise<T> {
    try {
      return await send();
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

  async list(
    prefix: string,
    signal?: AbortSignal,
    splitAt: readonly string[] = [],
  ): Promise<ObjectState[]> {
    const bounds = [undefined, ...splitAt, undefined];
    return this.#ask('s3:ListBucket', prefix, async () => {
      const parts = await Promise.all(
        bounds.slice(1).map((until, i) =>
          listedObjects(this.#sender, {
            request: { ...this.#bucket, Prefix: prefix, StartAfter: bounds[i] },
            until,
            signal,
          }),
        ),
      );
      return parts.flat();
    });
  }

  async listVersions(
    prefix: string,
    signal?: AbortSignal,
  ): Promise<ObjectVersion[]> {
    const request = { ...this.#bucket, Prefix: prefix };
    return this.#ask('s3:ListBucketVersions', prefix, () =>
      listedVersions(this.#sender, { request, signal }),
    );
  }

  async head(
    key: string,
    signal?: AbortSignal,
  ): Promise<ObjectState | undefined> {
    const { HeadObjectCommand } = loadS3();
    return this.#ask('s3:GetObject', key, async () => {
      const command = new HeadObjectCommand({
        ...this.#bucket,
        Key: key,
        ChecksumMode: 'ENABLED',
      });
      const head = await absentIfMissing(this.#sender.send(command, signal));
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
    const answer = await this.#ask(action, key, () => {
      const command = new GetObjectCommand({
        ...this.#bucket,
        Key: key,
        VersionId: versionId,
      });
      return absentIfMissing(this.#sender.send(command, signal));
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
    const { key, body, signal } = request;
    const { command, sha256 } = putObjectCommand(request, {
      ...this.#bucket,
      kmsKey: this.#options.kmsKey,
    });
    try {
      const answer = await againIfBusy(() =>
        this.#puts.send(command, { body, sha256 }, signal),
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
    const command = new DeleteObjectCommand({
      ...this.#bucket,
      Key: key,
      IfMatch: condition.ifMatch,
    });
    try {
      await againIfBusy(() => this.#sender.send(command, signal));
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
    await this.#ask('s3:DeleteObjectVersion', key, () =>
      this.#sender.send(command, signal),
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

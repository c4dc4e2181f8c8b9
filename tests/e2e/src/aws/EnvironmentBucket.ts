import {
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { setTimeout as delay } from 'node:timers/promises';

/** A bucket of the development account, seen past Backstage and the plugins; that of `analytics-dev` unless told. */
export class EnvironmentBucket {
  private readonly client: S3Client;

  constructor(
    endpoint: string,
    private readonly bucket = 'local-analytics-dev',
  ) {
    this.client = new S3Client({
      endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      // The local S3 server takes the account's number as its key.
      credentials: { accessKeyId: '000000000000', secretAccessKey: 'local' },
    });
  }

  /** Undefined when there is no such object. */
  async read(key: string): Promise<Buffer | undefined> {
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: key }),
      );
      return Buffer.from(await Body!.transformToByteArray());
    } catch (error) {
      if (error instanceof NoSuchKey) {
        return undefined;
      }
      throw error;
    }
  }

  /** As a colleague's push or a hand in the console would. */
  async write(key: string, text: string): Promise<void> {
    await this.client.send(
      new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: text }),
    );
  }

  /** Asks until the object is there. @returns the time it was seen, in ms */
  async whenThere(key: string, patienceMs: number): Promise<number> {
    const deadline = Date.now() + patienceMs;
    while ((await this.read(key)) === undefined) {
      if (Date.now() > deadline) {
        throw new Error(`${key} is not in S3 after ${patienceMs / 1000} s`);
      }
      await delay(50);
    }
    return Date.now();
  }

  /** Key and version id of everything below the prefix, delete markers too. */
  async versions(prefix: string): Promise<string[]> {
    const listed = await this.client.send(
      new ListObjectVersionsCommand({ Bucket: this.bucket, Prefix: prefix }),
    );
    return [...(listed.Versions ?? []), ...(listed.DeleteMarkers ?? [])].map(
      ({ Key, VersionId }) => `${Key} ${VersionId}`,
    );
  }

  /** The files in a folder, by their path in it. */
  async folder(prefix: string): Promise<Map<string, Buffer>> {
    const listed = await this.client.send(
      new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix }),
    );
    const files = new Map<string, Buffer>();
    for (const { Key } of listed.Contents ?? []) {
      files.set(Key!.slice(prefix.length), (await this.read(Key!))!);
    }
    return files;
  }

  close(): void {
    this.client.destroy();
  }
}

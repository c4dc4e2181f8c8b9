import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { listDags } from './listDags';

/**
 * Makes a folder hold what a bucket holds below a prefix, as MWAA does for its
 * workers: every file, the newest version, and nothing that is gone.
 */
export class DagsMirror {
  /** ETags of what lies in the folder, by path. */
  readonly #copied = new Map<string, string>();
  #emptied = false;

  constructor(
    private readonly options: {
      client: S3Client;
      bucket: string;
      /** With its slash at the end. */
      prefix: string;
      /** Emptied by the first pass. */
      folder: string;
      /** On the same file system; files are written here and moved in place. */
      scratch: string;
    },
  ) {}

  /** One pass. @throws what S3 or the file system throws; the next goes on. */
  async update(): Promise<void> {
    const { client, bucket, prefix, folder, scratch } = this.options;
    const wanted = await listDags(client, bucket, prefix);
    if (!this.#emptied) {
      // Nobody knows the ETags of what an earlier process left here.
      await rm(folder, { recursive: true, force: true });
      this.#emptied = true;
    }
    await mkdir(folder, { recursive: true });
    await mkdir(scratch, { recursive: true });
    // First what is gone: a file may make room for a folder of its name.
    for (const path of [...this.#copied.keys()]) {
      if (!wanted.has(path)) {
        await this.#remove(path);
      }
    }
    for (const [path, { key, etag }] of wanted) {
      if (this.#copied.get(path) !== etag) {
        await this.#copy(path, key);
      }
    }
  }

  async #copy(path: string, key: string): Promise<void> {
    const { client, bucket, folder, scratch } = this.options;
    const object = await client
      .send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      .catch(error => {
        // Deleted since it was listed: the next pass sees that too.
        if (error.name === 'NoSuchKey') {
          return undefined;
        }
        throw error;
      });
    if (!object?.Body) {
      return;
    }
    const made = join(scratch, randomUUID());
    await writeFile(made, await object.Body.transformToByteArray());
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await rename(made, file);
    // Of what was read, which may be newer than what was listed.
    this.#copied.set(path, object.ETag ?? '');
  }

  async #remove(path: string): Promise<void> {
    const { folder } = this.options;
    await rm(join(folder, path), { force: true });
    this.#copied.delete(path);
    for (let up = dirname(path); up !== '.'; up = dirname(up)) {
      const full = await rmdir(join(folder, up)).then(
        () => false,
        error => {
          if (['ENOTEMPTY', 'ENOENT'].includes(error.code)) return true;
          throw error;
        },
      );
      if (full) return;
    }
  }
}

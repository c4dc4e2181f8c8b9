import { toError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { isConflict } from '../applyFile';
import { indexKeyOf } from '../layout';
import { DeploymentIndex } from './DeploymentIndex';

/**
 * Puts the index. Whoever loses a race leaves the other's, which is as good;
 * what is not allowed is told, because the next run then reads every manifest.
 *
 * @returns why it was not written; undefined if it was
 */
export async function writeIndex(options: {
  bucket: DagBucket;
  dagsPath: string;
  index: DeploymentIndex;
  /** Of the index that was read. */
  etag?: string;
  signal?: AbortSignal;
}): Promise<string | undefined> {
  const { bucket, dagsPath, index, etag, signal } = options;
  const dags = Object.fromEntries(
    [...index].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  try {
    await bucket.put({
      key: indexKeyOf(dagsPath),
      body: Buffer.from(JSON.stringify({ format: 1, dags })),
      contentType: 'application/json',
      condition: etag === undefined ? { ifNoneMatch: '*' } : { ifMatch: etag },
      signal,
    });
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    return isConflict(error)
      ? 'another run wrote it at the same time'
      : toError(error).message;
  }
}

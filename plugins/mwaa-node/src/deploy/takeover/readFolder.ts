import { ConflictError, InputError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { ClaimedFolder } from '../ClaimedFolder';
import { eachBounded } from '../eachBounded';
import { firstFew } from '../firstFew';
import { keyOf } from '../layout';
import { ObservedDeployment, ObservedFile } from '../ObservedDeployment';
import { pathSetProblems } from '../pathSetProblems';
import { sha256Hex } from '../sha256Hex';

const REQUESTS_AT_ONCE = 8;
const MAX_FILES = 1000;
const MAX_BYTES = 20 * 1024 * 1024;

export interface ReadFile extends Required<Pick<ObservedFile, 'sha256'>> {
  path: string;
  /** Where it is to lie. */
  key: string;
  /** Where it lies. */
  foundAt: string;
  etag: string;
  size: number;
  versionId?: string;
  body: Uint8Array;
}

/**
 * Everything in the folder with its content, and the DAG file that lies beside
 * the folder when there is none in it. InputError for what could not be
 * deployed: too much, or names that no checkout can hold.
 */
export async function readFolder(
  options: { bucket: DagBucket; folder: ClaimedFolder; signal?: AbortSignal },
  observed: ObservedDeployment,
): Promise<ReadFile[]> {
  const { bucket, folder, signal } = options;
  const { entryPath, kind, name } = folder;
  const hasEntry = observed.files.some(file => file.path === entryPath);
  const places = [
    ...observed.files.map(({ path, key, size }) => ({ path, key, size })),
    ...(observed.rival && !hasEntry
      ? [{ ...observed.rival, path: entryPath }]
      : []),
  ];
  const bytes = places.reduce((sum, { size }) => sum + size, 0);
  const problems = [
    ...pathSetProblems(places.map(({ path }) => path)),
    ...(places.length > MAX_FILES
      ? [`${places.length} files are more than ${MAX_FILES}`]
      : []),
    ...(bytes > MAX_BYTES ? [`${bytes} bytes are more than ${MAX_BYTES}`] : []),
  ];
  if (problems.length) {
    throw new InputError(
      `The files of ${kind} ${name} cannot be taken in: ${firstFew(problems, '; ')}`,
    );
  }
  const read: ReadFile[] = [];
  const failures = await eachBounded(
    places,
    { limit: REQUESTS_AT_ONCE, signal },
    async ({ path, key, size }) => {
      const stored = await bucket.get(key, { maxBytes: size, signal });
      if (!stored) {
        throw new ConflictError(`${key} was removed while it was being read`);
      }
      const { body, etag, versionId } = stored;
      read.push({
        path,
        key: keyOf(folder, path),
        foundAt: key,
        etag,
        size: body.byteLength,
        ...(versionId && { versionId }),
        sha256: sha256Hex(body),
        body,
      });
    },
  );
  if (failures.length) {
    throw failures[0].error;
  }
  signal?.throwIfAborted();
  return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}

import { InputError, ServiceUnavailableError } from '@backstage/errors';
import { DagBucket, ObjectState } from '../aws/DagBucket';
import { ClaimedFolder } from './ClaimedFolder';
import { manifestKeyOf } from './layout';
import { ObservedDeployment } from './ObservedDeployment';
import { MAX_MANIFEST_BYTES, parseManifest } from './parseManifest';

export interface Observation {
  bucket: DagBucket;
  folder: ClaimedFolder;
  signal?: AbortSignal;
}

// S3 lists a thousand keys a page, and each page at another moment.
const PAGE = 1000;
// A removal takes the manifest away once; so many in a row are a mistake.
const LOOKS = 5;

/** What consoles leave behind when somebody "creates a folder". */
const isFolderMarker = (state: ObjectState) =>
  state.size === 0 && state.key.endsWith('/');

export interface ObservedClaim extends ObservedDeployment {
  /** Nobody put another manifest between the reading of this one and the list. */
  isOfOneMoment: boolean;
}

/**
 * Lists the folder and reads its manifest; content is not looked at. The list
 * is never older than the manifest, so a claim made on the manifest's ETag is
 * one on this list too.
 */
export async function observeClaim(
  options: Observation,
): Promise<ObservedClaim> {
  const { bucket, folder, signal } = options;
  const [listed, rivals] = await Promise.all([
    bucket.list(folder.prefix, signal),
    // A list, for with a prefix condition on s3:ListBucket a HEAD on a key
    // that does not exist answers 403.
    folder.rivalKey ? bucket.list(folder.rivalKey, signal) : [],
  ]);
  const rival = rivals.find(object => object.key === folder.rivalKey);
  const manifestKey = manifestKeyOf(folder);
  const { objects, ...found } = await withManifest(options, listed);
  return {
    ...found,
    files: objects
      .filter(object => object.key !== manifestKey && !isFolderMarker(object))
      .map(object => ({
        ...object,
        path: object.key.slice(folder.prefix.length),
      })),
    ...(rival && { rival }),
  };
}

type FoundManifest = Pick<ObservedDeployment, 'manifest' | 'manifestProblem'>;

const manifestIn = (folder: ClaimedFolder, objects: readonly ObjectState[]) =>
  objects.find(object => object.key === manifestKeyOf(folder));

/** The manifest that is listed, and a list that is not older than it. */
async function withManifest(
  options: Observation,
  listed: ObjectState[],
): Promise<FoundManifest & { objects: ObjectState[]; isOfOneMoment: boolean }> {
  const { bucket, folder, signal } = options;
  let objects = listed;
  for (let look = 1; look <= LOOKS; look++) {
    const state = manifestIn(folder, objects);
    if (!state) {
      return { objects, isOfOneMoment: true };
    }
    const found = await observeManifest(options, state);
    if (found && state.etag === found.manifest?.etag && objects.length < PAGE) {
      return { ...found, objects, isOfOneMoment: true };
    }
    objects = await bucket.list(folder.prefix, signal);
    if (found) {
      const now = manifestIn(folder, objects)?.etag;
      const isOfOneMoment =
        found.manifestProblem !== undefined || found.manifest?.etag === now;
      return { ...found, objects, isOfOneMoment };
    }
  }
  throw new ServiceUnavailableError(
    `s3://${bucket.bucketName}/${manifestKeyOf(folder)} was removed each time it was to be read; try again`,
  );
}

/** Undefined: it was removed since it was listed. */
async function observeManifest(
  { bucket, folder, signal }: Observation,
  { key, size }: ObjectState,
): Promise<FoundManifest | undefined> {
  if (size > MAX_MANIFEST_BYTES) {
    return {
      manifestProblem: `${key} is larger than ${MAX_MANIFEST_BYTES} bytes`,
    };
  }
  const stored = await bucket.get(key, {
    maxBytes: MAX_MANIFEST_BYTES,
    signal,
  });
  if (!stored) {
    return undefined;
  }
  const { etag, versionId, body } = stored;
  try {
    const manifest = parseManifest(folder, body);
    return { manifest: { manifest, etag, versionId } };
  } catch (error) {
    if (error instanceof InputError) {
      return { manifestProblem: `${key} is no manifest: ${error.message}` };
    }
    throw error;
  }
}

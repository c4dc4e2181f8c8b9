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

/** What consoles leave behind when somebody "creates a folder". */
const isFolderMarker = (state: ObjectState) =>
  state.size === 0 && state.key.endsWith('/');

/**
 * Lists the folder and reads its manifest; content is not looked at. The list
 * is never older than the manifest, so a claim made on the manifest's ETag is
 * one on this list too.
 */
export async function observeClaim(
  options: Observation,
): Promise<ObservedDeployment> {
  const { bucket, folder, signal } = options;
  const [listed, rivals] = await Promise.all([
    bucket.list(folder.prefix, signal),
    // A list, for with a prefix condition on s3:ListBucket a HEAD on a key
    // that does not exist answers 403.
    folder.rivalKey ? bucket.list(folder.rivalKey, signal) : [],
  ]);
  const rival = rivals.find(object => object.key === folder.rivalKey);
  const manifestKey = manifestKeyOf(folder);
  const state = listed.find(object => object.key === manifestKey);
  const found = state && (await observeManifest(options, state));
  const ofOneMoment =
    state?.etag === found?.manifest?.etag && listed.length < PAGE;
  const objects =
    found && !ofOneMoment ? await bucket.list(folder.prefix, signal) : listed;
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

async function observeManifest(
  { bucket, folder, signal }: Observation,
  { key, size }: ObjectState,
): Promise<Pick<ObservedDeployment, 'manifest' | 'manifestProblem'>> {
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
    throw new ServiceUnavailableError(
      `s3://${bucket.bucketName}/${key} was removed while it was being read; try again`,
    );
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

import { InputError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentManifest } from '../DeploymentManifest';
import { manifestKeyOf } from '../layout';
import { MAX_MANIFEST_BYTES, parseManifest } from '../parseManifest';

/** One version of a manifest, or why what lies there is none. */
export async function readManifestVersion(options: {
  bucket: DagBucket;
  folder: ClaimedFolder;
  versionId: string;
  signal?: AbortSignal;
}): Promise<{ manifest: DeploymentManifest } | { reason: string }> {
  const { bucket, folder, versionId, signal } = options;
  try {
    const stored = await bucket.get(manifestKeyOf(folder), {
      versionId,
      maxBytes: MAX_MANIFEST_BYTES,
      signal,
    });
    return stored
      ? { manifest: parseManifest(folder, stored.body) }
      : { reason: 'the version is gone' };
  } catch (error) {
    if (error instanceof InputError) {
      return { reason: error.message };
    }
    throw error;
  }
}

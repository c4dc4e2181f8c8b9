import { ConflictError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { ClaimedFolder } from '../ClaimedFolder';
import { ManifestFile } from '../DeploymentManifest';
import { keyOf } from '../layout';
import { sha256Hex } from '../sha256Hex';

/**
 * The content that a manifest names, out of the versions that the bucket
 * keeps; checked against its SHA-256. ConflictError when it is not to be had.
 */
export async function storedFile(options: {
  bucket: DagBucket;
  folder: ClaimedFolder;
  file: ManifestFile;
  signal?: AbortSignal;
}): Promise<Uint8Array> {
  const { bucket, folder, file, signal } = options;
  const key = keyOf(folder, file.path);
  for await (const versionId of candidates(options, key)) {
    const stored = await bucket.get(key, {
      versionId,
      maxBytes: file.size,
      signal,
    });
    if (stored && sha256Hex(stored.body) === file.sha256) {
      return stored.body;
    }
  }
  throw new ConflictError(
    `The content of s3://${bucket.bucketName}/${key} with SHA-256 ${file.sha256} is gone: no version of the object has it any more. A lifecycle rule of the bucket may have removed it; deploy that commit again`,
  );
}

/** The version that the manifest names; where it names none, all of that size. */
async function* candidates(
  { bucket, file, signal }: Parameters<typeof storedFile>[0],
  key: string,
): AsyncGenerator<string> {
  if (file.versionId) {
    yield file.versionId;
  }
  for (const version of await bucket.listVersions(key, signal)) {
    const { versionId, isDeleteMarker, size } = version;
    if (
      version.key === key &&
      !isDeleteMarker &&
      size === file.size &&
      versionId !== file.versionId
    ) {
      yield versionId;
    }
  }
}

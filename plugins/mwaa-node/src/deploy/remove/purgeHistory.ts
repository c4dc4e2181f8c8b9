import { ConflictError } from '@backstage/errors';
import { DagBucket, ObjectVersion } from '../../aws/DagBucket';
import { ClaimedFolder } from '../ClaimedFolder';
import { eachBounded } from '../eachBounded';
import { folderHistory } from '../history/folderHistory';
import { keyOf, manifestKeyOf } from '../layout';
import { knownFiles } from '../ownership';

const REQUESTS_AT_ONCE = 8;

/**
 * Removes for good every version of what the component's manifests name and
 * is no longer there, the manifests last, so that a run that dies can be
 * repeated. ConflictError when others had the dag_id as well, for their
 * history is not ours to remove, and when the DAG was deployed again.
 *
 * @returns how many versions were removed
 */
export async function purgeHistory(options: {
  bucket: DagBucket;
  folder: ClaimedFolder;
  component: string;
  signal?: AbortSignal;
}): Promise<number> {
  const { bucket, folder, component, signal } = options;
  const { records, unreadable } = await folderHistory({
    ...options,
    limit: Infinity,
  });
  const others = records
    .map(({ manifest }) => manifest.component)
    .filter(other => other !== component);
  if (others.length || unreadable.length) {
    const whose = [...new Set(others)].join(', ') || 'a manifest that is none';
    throw new ConflictError(
      `The history of ${folder.kind} ${folder.name} is also that of ${whose}, so it stays. Remove versions of yours with the tools of S3`,
    );
  }
  const named = new Set(
    records.flatMap(({ manifest }) =>
      knownFiles(manifest).map(file => keyOf(folder, file.path)),
    ),
  );
  const manifestKey = manifestKeyOf(folder);
  const versions = await bucket.listVersions(folder.prefix, signal);
  const present = new Set(
    versions
      .filter(({ isLatest, isDeleteMarker }) => isLatest && !isDeleteMarker)
      .map(({ key }) => key),
  );
  if (present.has(manifestKey)) {
    throw new ConflictError(
      `The ${folder.kind} ${folder.name} was removed, and then deployed again by somebody. It and its history stay; look at what is there now`,
    );
  }
  const files = versions.filter(
    ({ key }) => named.has(key) && !present.has(key),
  );
  const manifests = versions.filter(({ key }) => key === manifestKey);
  const remove = ({ key, versionId }: ObjectVersion) =>
    bucket.deleteVersion(key, versionId, signal);
  let purged = 0;
  // Without its delete marker an older version would be the current one again.
  for (const phase of [
    files.filter(version => !version.isDeleteMarker),
    files.filter(version => version.isDeleteMarker),
    manifests.filter(version => !version.isDeleteMarker),
    manifests.filter(version => version.isDeleteMarker),
  ]) {
    const failures = await eachBounded(
      phase,
      { limit: REQUESTS_AT_ONCE, signal },
      remove,
    );
    if (failures.length) {
      throw failures[0].error;
    }
    signal?.throwIfAborted();
    purged += phase.length;
  }
  return purged;
}

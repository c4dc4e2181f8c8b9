import { DagBucket, ObjectVersion } from '../../aws/DagBucket';
import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentManifest } from '../DeploymentManifest';
import { eachBounded } from '../eachBounded';
import { manifestKeyOf } from '../layout';
import { DagHistory, DeploymentRecord } from './DeploymentRecord';
import { readManifestVersion } from './readManifestVersion';
import { recordState } from './recordState';

const REQUESTS_AT_ONCE = 8;

type Read = Awaited<ReturnType<typeof readManifestVersion>>;

/** Ids are only unique within a component: others choose theirs themselves. */
const identityOf = ({ deploymentId, component }: DeploymentManifest) =>
  `${component} ${deploymentId}`;

/**
 * The newest deployments of a folder, one record each: its last manifest. Read
 * page by page, because each deployment leaves two or three versions.
 */
export async function folderHistory(options: {
  bucket: DagBucket;
  folder: ClaimedFolder;
  /** How many deployments; 20 unless given. */
  limit?: number;
  signal?: AbortSignal;
}): Promise<DagHistory> {
  const { bucket, folder, limit = 20, signal } = options;
  const key = manifestKeyOf(folder);
  const versions = (await bucket.listVersions(key, signal)).filter(
    version => version.key === key && !version.isDeleteMarker,
  );
  const records = new Map<string, DeploymentRecord>();
  const unreadable: DagHistory['unreadable'] = [];
  let next = 0;
  while (next < versions.length && records.size <= limit) {
    const page = versions.slice(next, next + 2 * limit);
    next += page.length;
    const read = await readPage(page, options);
    for (const version of page) {
      const { versionId, isLatest } = version;
      const found = read.get(version)!;
      if ('reason' in found) {
        unreadable.push({ versionId, reason: found.reason });
      } else if (!records.has(identityOf(found.manifest))) {
        records.set(identityOf(found.manifest), {
          state: recordState(found.manifest),
          manifestVersionId: versionId,
          isCurrent: isLatest,
          manifest: found.manifest,
        });
      }
    }
  }
  const all = [...records.values()];
  return {
    records: all.slice(0, limit),
    unreadable,
    hasMore: all.length > limit || next < versions.length,
  };
}

async function readPage(
  page: readonly ObjectVersion[],
  options: Parameters<typeof folderHistory>[0],
): Promise<Map<ObjectVersion, Read>> {
  const read = new Map<ObjectVersion, Read>();
  const failures = await eachBounded(
    page,
    { limit: REQUESTS_AT_ONCE, signal: options.signal },
    async version => {
      const { versionId } = version;
      read.set(version, await readManifestVersion({ ...options, versionId }));
    },
  );
  if (failures.length) {
    throw failures[0].error;
  }
  options.signal?.throwIfAborted();
  return read;
}

import { InputError, isError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentFile } from '../DeploymentFile';
import { ManifestFile } from '../DeploymentManifest';
import { MAX_DIFF_BYTES, unifiedDiff } from '../diff/unifiedDiff';
import { storedFile } from '../history/storedFile';
import { dagFolder } from '../layout';
import { DriftedFile } from './DriftedFile';
import { DriftReport } from './DriftReport';
import { repositoryFiles } from './repositoryFiles';

const MOST_FILES = 50;

type Side = Uint8Array | undefined;

interface Sides {
  bucket: DagBucket;
  folder: ClaimedFolder;
  /** Of the repository, by path. */
  wanted: ReadonlyMap<string, Uint8Array>;
  signal?: AbortSignal;
}

/** What stands against what was deployed: the bucket's, or the repository's. */
async function otherSide(
  { path, key, drift }: DriftedFile,
  { bucket, wanted, signal }: Sides,
): Promise<Side> {
  if (drift === 'outdated' || drift === 'stale') return wanted.get(path);
  if (drift !== 'changed') return undefined;
  const stored = await bucket.get(key, { maxBytes: MAX_DIFF_BYTES, signal });
  return stored?.body;
}

/** Undefined for what is too large, and for what is kept in no version any more. */
async function diffOf(
  file: DriftedFile,
  before: ManifestFile | undefined,
  sides: Sides,
): Promise<string | undefined> {
  const { bucket, folder, signal } = sides;
  if (before && before.size > MAX_DIFF_BYTES) return undefined;
  try {
    return unifiedDiff(
      file.path,
      before && (await storedFile({ bucket, folder, file: before, signal })),
      await otherSide(file, sides),
    );
  } catch (error) {
    const isGone = isError(error) && error.name === 'ConflictError';
    if (isGone || error instanceof InputError) return undefined;
    throw error;
  }
}

/**
 * How files differ from what was deployed, as unified diffs by path: of the
 * first fifty, and of texts alone. What nobody deployed is not shown, for
 * nobody knows what it holds.
 */
export async function driftDiffs(
  report: DriftReport,
  options: {
    bucket: DagBucket;
    /** Normalised, as in MwaaEnvironment. */
    dagsPath: string;
    dagId: string;
    /** As for dagDrift. */
    repository?: readonly DeploymentFile[];
    signal?: AbortSignal;
  },
): Promise<Map<string, string>> {
  const { bucket, repository, signal } = options;
  const folder = dagFolder(options);
  const files = report.manifest?.files ?? [];
  const deployed = new Map(files.map(file => [file.path, file]));
  const desired = repository
    ? repositoryFiles(folder, repository, report.manifest)
    : [];
  const wanted = new Map(desired.map(({ path, body }) => [path, body]));
  const shown = report.files
    .filter(({ drift }) => drift !== 'in-place' && drift !== 'foreign')
    .slice(0, MOST_FILES);
  const diffs = new Map<string, string>();
  for (const file of shown) {
    const diff = await diffOf(file, deployed.get(file.path), {
      bucket,
      folder,
      wanted,
      signal,
    });
    if (diff !== undefined) diffs.set(file.path, diff);
  }
  return diffs;
}

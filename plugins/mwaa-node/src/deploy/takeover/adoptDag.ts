import { ConflictError, NotFoundError } from '@backstage/errors';
import { DagBucket, ObjectState } from '../../aws/DagBucket';
import { generatorVersion } from '../../render/generatorVersion';
import { applyDeployment } from '../applyDeployment';
import { claimFolder } from '../claimFolder';
import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentClaim } from '../DeploymentClaim';
import { DeploymentManifest } from '../DeploymentManifest';
import { contentTypeOf } from '../contentTypeOf';
import { readDigest } from '../digest/readDigest';
import { dagFolder } from '../layout';
import { normalisedClaim } from '../normalisedClaim';
import { observeClaim } from '../observeClaim';
import { ObservedDeployment } from '../ObservedDeployment';
import { claimConflict } from '../ownership';
import { sha256Hex } from '../sha256Hex';
import { whoseNow } from '../whoseNow';
import { AdoptDagResult } from './AdoptDagResult';
import { adoptedFiles } from './adoptedFiles';
import { adoptionPlan } from './adoptionPlan';
import { ReadFile, readFolder } from './readFolder';

export interface AdoptDagOptions {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  /** Whose it shall be; the caller has had the owner confirm it. */
  claim: Pick<
    DeploymentClaim,
    'owner' | 'component' | 'source' | 'requestedBy' | 'actor' | 'reason'
  >;
  /** Unique per run, e.g. a UUID. */
  deploymentId: string;
  now: () => Date;
  /** Tells what would be taken in, and changes nothing. */
  dryRun?: boolean;
  signal?: AbortSignal;
}

const adoptingClaim = (
  claim: AdoptDagOptions['claim'],
  before: DeploymentManifest | undefined,
  entry: ReadFile | undefined,
): DeploymentClaim => ({
  ...claim,
  operation: 'adopt',
  source: claim.source ?? before?.source,
  origin: before ? before.origin : 'handwritten',
  specificationSha256: before?.specificationSha256,
  deploymentDigest: entry && readDigest(entry.body),
  assets: before?.assets,
  restored: before?.restored,
  generatorVersion,
});

/**
 * Takes in what lies in the DAG's folder as it is: DAGs that were there before
 * us, and what somebody changed or added by hand. A DAG file that lies beside
 * the folder moves into it. Nothing else is written; from then on plans,
 * locks, history and roll back hold for it.
 *
 * NotFoundError where there is nothing; ConflictError for another component's
 * DAG, for two DAG files that differ, and for a lost race.
 */
export async function adoptDag(
  options: AdoptDagOptions,
): Promise<AdoptDagResult> {
  const { bucket, dryRun, signal } = options;
  const folder = dagFolder(options);
  const claim = normalisedClaim(options.claim);
  const observed = await observeClaim({ bucket, folder, signal });
  requireAdoptable(folder, observed, claim);
  const read = await readFolder({ bucket, folder, signal }, observed);
  const files = adoptedFiles(observed, read);
  const entry = read.find(({ path }) => path === folder.entryPath);
  const twin = await readTwin(options, observed, entry);
  const isKnown =
    observed.manifest?.manifest.state === 'applied' &&
    files.every(file => file.state === 'known');
  if (isKnown && !twin) {
    return { outcome: 'unchanged', files };
  }
  if (dryRun) {
    return { outcome: 'planned', files };
  }
  if (!isKnown) {
    await apply(options, folder, observed, read);
  }
  if (twin) {
    await bucket.delete(twin.key, { ifMatch: twin.etag }, signal);
  }
  return { outcome: 'adopted', files };
}

function requireAdoptable(
  folder: ClaimedFolder,
  observed: ObservedDeployment,
  claim: AdoptDagOptions['claim'],
) {
  const conflict = claimConflict(folder, observed, claim);
  // What nobody claimed is just what is to be taken in.
  if (conflict && conflict.kind !== 'foreign-object') {
    throw new ConflictError(conflict.reason);
  }
  const isEntry = ({ path }: { path: string }) => path === folder.entryPath;
  if (!observed.rival && !observed.files.some(isEntry)) {
    throw new NotFoundError(
      `There is no DAG file to take in, neither ${folder.prefix}${folder.entryPath} nor ${folder.rivalKey}`,
    );
  }
}

async function apply(
  options: AdoptDagOptions,
  folder: ClaimedFolder,
  observed: ObservedDeployment,
  read: readonly ReadFile[],
): Promise<void> {
  const before = observed.manifest?.manifest;
  const plan = adoptionPlan(folder, observed, read);
  const deployment = {
    ...options,
    folder,
    desired: read.map(({ path, body, sha256, size }) => ({
      path,
      body,
      sha256,
      size,
      contentType: contentTypeOf(path),
      managed: true,
    })),
    claim: adoptingClaim(
      normalisedClaim(options.claim),
      before,
      read.find(({ path }) => path === folder.entryPath),
    ),
  };
  const held = await claimFolder(deployment, plan);
  if (!held) {
    const { bucket, signal } = options;
    const now = await observeClaim({ bucket, folder, signal });
    throw new ConflictError(
      `Somebody else was faster to claim the DAG ${folder.name}. ${whoseNow(now)}. Nothing was changed; look at what is there now, then run this again`,
    );
  }
  await applyDeployment(deployment, plan, held);
}

/**
 * The DAG file beside the folder, if there is one: Airflow would read both as
 * the same DAG. ConflictError when they differ.
 */
async function readTwin(
  { bucket, signal }: AdoptDagOptions,
  { rival }: ObservedDeployment,
  entry: ReadFile | undefined,
): Promise<ObjectState | undefined> {
  const stored =
    rival && (await bucket.get(rival.key, { maxBytes: rival.size, signal }));
  if (stored && sha256Hex(stored.body) !== entry?.sha256) {
    throw new ConflictError(
      `${stored.key} differs from ${entry?.key}, and Airflow reads both as the same DAG. Remove the one that is not wanted, then take in the other`,
    );
  }
  return stored;
}

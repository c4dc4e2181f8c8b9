import { ConflictError, NotFoundError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { isConflict } from '../applyFile';
import { claimRecord } from '../claimRecord';
import { DeploymentClaim } from '../DeploymentClaim';
import { DeploymentManifest } from '../DeploymentManifest';
import { DeploymentPolicy } from '../DeploymentPolicy';
import { dagFolder, manifestKeyOf } from '../layout';
import { manifestBody } from '../manifestOf';
import { normalisedClaim } from '../normalisedClaim';
import { observeClaim } from '../observeClaim';
import { isClaim, isOwnClaim } from '../ownership';
import { replacementConflict } from '../replacementConflict';
import { sameRepository } from '../sameRepository';
import { whoseNow } from '../whoseNow';

export interface TransferDagOptions {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  /** Whose it is now; the caller has made sure that they want this. */
  from: { owner: string; component: string };
  /** Whose it shall be; with `source`, the repository that deploys it from then on. */
  to: Pick<
    DeploymentClaim,
    'owner' | 'component' | 'source' | 'requestedBy' | 'actor' | 'reason'
  >;
  policy?: Pick<DeploymentPolicy, 'boundToRepository'>;
  /** Unique per run, e.g. a UUID. */
  deploymentId: string;
  now: () => Date;
  dryRun?: boolean;
  signal?: AbortSignal;
}

export interface TransferDagResult {
  outcome: 'transferred' | 'unchanged' | 'planned';
  before: { owner: string; component: string };
  after: { owner: string; component: string };
}

/**
 * Hands a DAG over to another owner or component. No file is touched: the
 * manifest says whose it is, whose it was, and who decided that.
 *
 * NotFoundError for a DAG that is not deployed; ConflictError when it is not
 * theirs who hand it over, when a deployment has not come to its end, and for
 * a lost race.
 */
export async function transferDag(
  options: TransferDagOptions,
): Promise<TransferDagResult> {
  const { bucket, dagId, dryRun, signal } = options;
  const folder = dagFolder(options);
  const [from, to] = [
    normalisedClaim(options.from),
    normalisedClaim(options.to),
  ];
  const { manifest: found, manifestProblem } = await observeClaim({
    bucket,
    folder,
    signal,
  });
  if (manifestProblem) {
    throw new ConflictError(
      `Whose DAG ${dagId} is cannot be told: ${manifestProblem}`,
    );
  }
  if (!found || !isClaim(found.manifest)) {
    throw new NotFoundError(`The DAG ${dagId} is not deployed`);
  }
  const result = {
    before: partiesOf(found.manifest),
    after: partiesOf(to),
  };
  if (isHandedOver(found.manifest, to)) {
    return { ...result, outcome: 'unchanged' };
  }
  requireTransferable(found.manifest, options, from);
  if (dryRun) {
    return { ...result, outcome: 'planned' };
  }
  const transferred = transferredManifest(found, options, to);
  try {
    await bucket.put({
      key: manifestKeyOf(folder),
      body: manifestBody(transferred),
      contentType: 'application/json',
      condition: { ifMatch: found.etag },
      signal,
    });
  } catch (error) {
    if (isConflict(error)) {
      const now = await observeClaim({ bucket, folder, signal });
      throw new ConflictError(
        `The DAG ${dagId} was deployed or handed over by somebody else at this moment. ${whoseNow(now)}. Look at what is there now, then run this again`,
        error,
      );
    }
    throw error;
  }
  return { ...result, outcome: 'transferred' };
}

/** Whether it is theirs already, and deployed from where they say. */
function isHandedOver(
  manifest: DeploymentManifest,
  to: TransferDagOptions['to'],
): boolean {
  return (
    isOwnClaim(manifest, to) &&
    (!to.source ||
      (manifest.source !== undefined &&
        sameRepository(manifest.source.repository, to.source.repository)))
  );
}

function partiesOf({ owner, component }: TransferDagOptions['from']) {
  return {
    owner,
    component,
  };
}

function requireTransferable(
  manifest: DeploymentManifest,
  { dagId, policy = {} }: TransferDagOptions,
  from: TransferDagOptions['from'],
) {
  if (!isOwnClaim(manifest, from)) {
    throw new ConflictError(
      `The DAG ${dagId} belongs to ${manifest.component} of ${manifest.owner}, not to ${from.component} of ${from.owner}: only its owner can hand it over`,
    );
  }
  const conflict = replacementConflict(
    manifest,
    { operation: 'transfer' },
    policy,
  );
  if (conflict) {
    throw new ConflictError(conflict.reason);
  }
  if (manifest.state !== 'applied') {
    throw new ConflictError(
      `The last deployment of the DAG ${dagId}, ${manifest.deploymentId}, has not come to its end. Run it again, then hand the DAG over`,
    );
  }
}

function transferredManifest(
  found: { manifest: DeploymentManifest; versionId?: string },
  { deploymentId, now }: TransferDagOptions,
  to: TransferDagOptions['to'],
): DeploymentManifest {
  const { manifest, versionId } = found;
  const at = now();
  return {
    ...claimRecord({
      folder: manifest,
      claim: {
        ...manifest,
        ...partiesOf(to),
        operation: 'transfer',
        source: to.source ?? manifest.source,
        requestedBy: to.requestedBy,
        actor: to.actor,
        reason: to.reason,
        transferredFrom: partiesOf(manifest),
      },
      deploymentId,
      startedAt: at,
    }),
    state: 'applied',
    appliedAt: at.toISOString(),
    ...(versionId && { previousManifestVersionId: versionId }),
    files: manifest.files,
    ...(manifest.previousFiles && { previousFiles: manifest.previousFiles }),
  };
}

import { ConflictError } from '@backstage/errors';
import { isConflict } from '../applyFile';
import { claimRecord } from '../claimRecord';
import { DeploymentManifest } from '../DeploymentManifest';
import { knownByPath } from '../KnownFiles';
import { manifestKeyOf } from '../layout';
import { manifestBody } from '../manifestOf';
import { observeClaim } from '../observeClaim';
import { isClaim, knownFiles } from '../ownership';
import { deleteFiles } from './deleteFiles';
import { lateFiles } from './lateFiles';
import { Removal } from './Removal';
import { RemovalPlan } from './RemovalPlan';
import { removeTombstone } from './removeTombstone';
import { unlessSuperseded } from './unlessSuperseded';

// After the claim no run begins to write; what it had begun comes once.
const LOOKS = 5;

/**
 * Does what the plan says: the manifest as `deleting`, then the entry file, so
 * that Airflow no longer finds the DAG, then the rest, then the manifest as
 * `deleted`, which stays among the versions as the record of it, then the
 * manifest itself. Each step has a condition; a run that dies is completed by
 * the next one.
 *
 * @returns false when another removal took this one over and came to its end
 */
export async function removeFolder(
  removal: Removal,
  plan: RemovalPlan,
): Promise<boolean> {
  try {
    await claimAndRemove(removal, plan);
    return true;
  } catch (error) {
    if (isConflict(error) && !(await isClaimed(removal))) {
      return false;
    }
    throw error;
  }
}

async function isClaimed(removal: Removal): Promise<boolean> {
  const { manifest, manifestProblem } = await observeClaim(removal);
  return (
    manifestProblem !== undefined ||
    (manifest !== undefined && isClaim(manifest.manifest))
  );
}

async function claimAndRemove(
  removal: Removal,
  plan: RemovalPlan,
): Promise<void> {
  const { bucket, folder, signal, onProgress } = removal;
  const observed = plan.observedManifest!;
  const { files, previousFiles } = observed.manifest;
  const key = manifestKeyOf(folder);
  const record = claimRecord({
    folder,
    claim: { ...removal.claim, operation: 'delete' },
    deploymentId: removal.deploymentId,
    startedAt: removal.now(),
  });
  const put = (manifest: DeploymentManifest, ifMatch: string) =>
    bucket.put({
      key,
      body: manifestBody(manifest),
      contentType: 'application/json',
      condition: { ifMatch },
      signal,
    });
  const { kind, name } = folder;
  const removing = `Removal ${removal.deploymentId} of ${kind} ${name}`;

  const claimed = await unlessSuperseded(
    removal,
    `Somebody else was faster at ${kind} ${name}, and nothing was removed`,
    () =>
      put(
        {
          ...record,
          state: 'deleting',
          files,
          ...(previousFiles && { previousFiles }),
        },
        observed.etag,
      ),
  );
  onProgress?.({ step: 'claimed', key });
  const known = knownByPath(knownFiles(observed.manifest));
  const held = {
    known,
    confirm: () =>
      unlessSuperseded(removal, `${removing} was superseded`, async () => {
        const current = await bucket.head(key, signal);
        if (current?.etag !== claimed.etag) {
          throw new ConflictError(`${key} is another one now`);
        }
        return known;
      }),
  };
  await deleteFiles(removal, plan.files, held);
  for (let look = 1; ; look++) {
    const late = await lateFiles(removal, known);
    if (!late.length) {
      break;
    }
    if (look === LOOKS) {
      const keys = late.map(file => file.key).join(', ');
      throw new ConflictError(
        `${removing} has not come to its end: ${keys} is there again each time it was removed. The manifest says "deleting"; look at who writes there, then run this again`,
      );
    }
    await deleteFiles(removal, late, held);
  }
  const tombstone = await unlessSuperseded(
    removal,
    `${removing} was superseded`,
    () =>
      put(
        {
          ...record,
          state: 'deleted',
          appliedAt: removal.now().toISOString(),
          files: [],
        },
        claimed.etag,
      ),
  );
  await removeTombstone(bucket, tombstone, signal);
  onProgress?.({ step: 'deleted', key });
}

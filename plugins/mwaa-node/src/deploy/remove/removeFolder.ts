import { ConflictError } from '@backstage/errors';
import { ObjectState } from '../../aws/DagBucket';
import { deleteFile, isConflict } from '../applyFile';
import { claimRecord } from '../claimRecord';
import { DeploymentManifest } from '../DeploymentManifest';
import { eachBounded } from '../eachBounded';
import { FolderDeployment } from '../FolderDeployment';
import { manifestKeyOf } from '../layout';
import { manifestBody } from '../manifestOf';
import { describeClaim, knownFiles } from '../ownership';
import { stoppedDeployment } from '../stoppedDeployment';
import { RemovalPlan } from './RemovalPlan';

const DELETES_AT_ONCE = 4;

type Removal = Omit<FolderDeployment, 'desired' | 'policy'>;

/**
 * Does what the plan says: the manifest as `deleting`, then the entry file, so
 * that Airflow no longer finds the DAG, then the rest, then the manifest as
 * `deleted`, which stays among the versions as the record of it, then the
 * manifest itself. Each step has a condition; a run that dies is completed by
 * the next one.
 */
export async function removeFolder(
  removal: Removal,
  plan: RemovalPlan,
): Promise<void> {
  const { bucket, folder, signal, onProgress } = removal;
  const observed = plan.observedManifest!;
  const known = knownFiles(observed.manifest);
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

  const claimed = await put(
    { ...record, state: 'deleting', files: known },
    observed.etag,
  ).catch(error => {
    throw isConflict(error)
      ? new ConflictError(
          `Somebody else was faster at ${folder.kind} ${folder.name}, which was ${describeClaim(observed.manifest)}. Nothing was removed; look at what is there now`,
          error,
        )
      : error;
  });
  onProgress?.({ step: 'claimed', key });
  await deleteFiles(removal, plan, { known, claimed });

  const tombstone = await put(
    {
      ...record,
      state: 'deleted',
      appliedAt: removal.now().toISOString(),
      files: [],
    },
    claimed.etag,
  );
  await bucket.delete(key, { ifMatch: tombstone.etag }, signal);
  onProgress?.({ step: 'deleted', key });
}

async function deleteFiles(
  removal: Removal,
  plan: RemovalPlan,
  held: { known: ReturnType<typeof knownFiles>; claimed: ObjectState },
): Promise<void> {
  const { bucket, folder, signal, onProgress } = removal;
  const done: string[] = [];
  const isEntry = ({ path }: { path: string }) => path === folder.entryPath;
  for (const phase of [
    plan.files.filter(isEntry),
    plan.files.filter(file => !isEntry(file)),
  ]) {
    await confirmClaim(removal, held.claimed);
    const failures = await eachBounded(
      phase,
      { limit: DELETES_AT_ONCE, signal },
      async planned => {
        const { known } = held;
        await deleteFile({ bucket, folder, planned, known, signal });
        done.push(planned.key);
        onProgress?.({ step: 'deleted', key: planned.key });
      },
    );
    if (failures.length || signal?.aborted) {
      throw stoppedDeployment({
        ...removal,
        done,
        total: plan.files.length,
        state: 'deleting',
        failures: signal?.aborted
          ? []
          : failures.map(({ item, error }) => ({ key: item.key, error })),
      });
    }
  }
}

/** A run that slept must not remove what another one keeps meanwhile. */
async function confirmClaim(
  { bucket, folder, deploymentId, signal }: Removal,
  claimed: ObjectState,
): Promise<void> {
  const current = await bucket.head(claimed.key, signal);
  if (current?.etag !== claimed.etag) {
    throw new ConflictError(
      `Removal ${deploymentId} of ${folder.kind} ${folder.name} was superseded by another run. Look at what is there now, then run this again`,
    );
  }
}

import { ConflictError } from '@backstage/errors';
import { deleteFile, isConflict } from '../applyFile';
import { claimRecord } from '../claimRecord';
import { DeploymentManifest } from '../DeploymentManifest';
import { eachBounded } from '../eachBounded';
import { FolderDeployment } from '../FolderDeployment';
import { KnownFiles, knownByPath } from '../KnownFiles';
import { manifestKeyOf } from '../layout';
import { manifestBody } from '../manifestOf';
import { observeClaim } from '../observeClaim';
import { knownFiles } from '../ownership';
import { stoppedDeployment } from '../stoppedDeployment';
import { whoseNow } from '../whoseNow';
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
  await deleteFiles(removal, plan, {
    known: knownByPath(knownFiles(observed.manifest)),
    confirm: () =>
      unlessSuperseded(removal, `${removing} was superseded`, async () => {
        const current = await bucket.head(key, signal);
        if (current?.etag !== claimed.etag) {
          throw new ConflictError(`${key} is another one now`);
        }
      }),
  });
  await unlessSuperseded(removal, `${removing} was superseded`, async () => {
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
  });
  onProgress?.({ step: 'deleted', key });
}

async function deleteFiles(
  removal: Removal,
  plan: RemovalPlan,
  held: { known: KnownFiles; confirm: () => Promise<void> },
): Promise<void> {
  const { bucket, folder, signal, onProgress } = removal;
  const done: string[] = [];
  const isEntry = ({ path }: { path: string }) => path === folder.entryPath;
  for (const phase of [
    plan.files.filter(isEntry),
    plan.files.filter(file => !isEntry(file)),
  ]) {
    await held.confirm();
    const failures = await eachBounded(
      phase,
      { limit: DELETES_AT_ONCE, signal },
      async planned => {
        await deleteFile({ ...held, bucket, folder, planned, signal });
        done.push(planned.key);
        onProgress?.({ step: 'deleted', key: planned.key });
      },
    );
    if (failures.some(({ error }) => isConflict(error))) {
      // Whoever superseded this run is a better reason than what it wrote.
      await held.confirm();
    }
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
async function unlessSuperseded<T>(
  { bucket, folder, signal }: Removal,
  what: string,
  effect: () => Promise<T>,
): Promise<T> {
  try {
    return await effect();
  } catch (error) {
    if (!isConflict(error)) {
      throw error;
    }
    const observed = await observeClaim({ bucket, folder, signal });
    throw new ConflictError(
      `${what}. ${whoseNow(observed)}. Look at what is there now, then run this again`,
      error,
    );
  }
}

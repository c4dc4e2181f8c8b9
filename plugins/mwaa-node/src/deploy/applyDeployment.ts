import { ServiceUnavailableError } from '@backstage/errors';
import { ObjectState } from '../aws/DagBucket';
import { deleteFile, isConflict, writeFile } from './applyFile';
import { DeploymentPlan, PlannedFile } from './DeploymentPlan';
import { eachBounded } from './eachBounded';
import { DeployedFile, FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { heldByTwin } from './heldByTwin';
import { manifestKeyOf } from './layout';
import { appliedManifest, manifestBody } from './manifestOf';
import { deployedFile } from './deployedFile';
import { deployedFiles } from './deployedFiles';
import { knownFiles } from './ownership';
import { readBack } from './readBack';
import { stoppedDeployment } from './stoppedDeployment';

const WRITES_AT_ONCE = 4;

/**
 * Does what the plan says under a claim that is held: support files, then the
 * entry file, then what is to be removed, then the manifest as `applied`.
 * Returns only when all of it has happened.
 */
export async function applyDeployment(
  deployment: FolderDeployment,
  plan: DeploymentPlan,
  held: HeldClaim,
): Promise<{ files: DeployedFile[]; manifest: ObjectState }> {
  const { bucket, folder, desired, signal, onProgress } = deployment;
  const known = knownFiles(held.manifest);
  const bodies = new Map(desired.map(file => [file.path, file]));
  const written = new Map<string, ObjectState>();
  const done: string[] = [];

  const apply = async (planned: PlannedFile) => {
    const effect = { bucket, folder, planned, known, signal };
    if (planned.action === 'delete') {
      await deleteFile(effect);
    } else {
      const file = bodies.get(planned.path)!;
      written.set(planned.path, await writeFile({ ...effect, file }));
    }
    done.push(planned.key);
    const step = planned.action === 'delete' ? 'deleted' : 'written';
    onProgress?.({ step, key: planned.key });
  };

  const phases = phasesOf(folder.entryPath, plan);
  const total = phases.flat().length;
  const stopped = (failures: { key: string; error: unknown }[]) =>
    stoppedDeployment({ ...deployment, done, total, failures });

  const onManifest = async <T>(request: Promise<T> | T): Promise<T> => {
    try {
      return await request;
    } catch (error) {
      if (isConflict(error)) {
        throw error;
      }
      const key = manifestKeyOf(folder);
      throw stopped(signal?.aborted ? [] : [{ key, error }]);
    }
  };

  for (const phase of phases) {
    if (done.length) {
      await onManifest(confirmClaim(deployment, held));
    }
    const failures = await eachBounded(
      phase,
      { limit: WRITES_AT_ONCE, signal },
      apply,
    );
    if (failures.length || signal?.aborted) {
      throw stopped(
        signal?.aborted
          ? []
          : failures.map(({ item, error }) => ({ key: item.key, error })),
      );
    }
  }
  const files = plan.files.map(file =>
    deployedFile(file, written.get(file.path)),
  );
  const stored = await onManifest(
    deployment.readBack === false ? files : readBack(deployment, held, files),
  );
  const manifest = await onManifest(finish(deployment, plan, held, stored));
  onProgress?.({ step: 'applied', key: manifest.key });
  return { manifest, files: stored };
}

function phasesOf(entryPath: string, plan: DeploymentPlan): PlannedFile[][] {
  const writes = plan.files.filter(
    file => file.action === 'create' || file.action === 'update',
  );
  return [
    writes.filter(file => file.path !== entryPath),
    writes.filter(file => file.path === entryPath),
    plan.files.filter(file => file.action === 'delete'),
  ].filter(phase => phase.length > 0);
}

/**
 * A run that slept since it claimed must not go on as if nothing had
 * happened: what it does not change itself has no condition that would stop it.
 */
async function confirmClaim(
  deployment: FolderDeployment,
  held: HeldClaim,
): Promise<void> {
  const { bucket, folder, signal } = deployment;
  const current = await bucket.head(manifestKeyOf(folder), signal);
  if (current?.etag !== held.state.etag) {
    await heldByTwin(deployment, held);
  }
}

async function finish(
  deployment: FolderDeployment,
  plan: DeploymentPlan,
  held: HeldClaim,
  files: readonly DeployedFile[],
): Promise<ObjectState> {
  const { bucket, folder, now, signal } = deployment;
  const manifest = appliedManifest({
    applying: held.manifest,
    plan,
    files: deployedFiles(files),
    appliedAt: now(),
  });
  try {
    return await bucket.put({
      key: manifestKeyOf(folder),
      body: manifestBody(manifest),
      contentType: 'application/json',
      condition: { ifMatch: held.state.etag },
      signal,
    });
  } catch (error) {
    if (!isConflict(error)) {
      throw error;
    }
    const current = await heldByTwin(deployment, held);
    if (current.etag === held.state.etag) {
      throw new ServiceUnavailableError(
        `S3 did not take the manifest of ${folder.kind} ${folder.name} although nobody else claimed it`,
        error,
      );
    }
    return current;
  }
}

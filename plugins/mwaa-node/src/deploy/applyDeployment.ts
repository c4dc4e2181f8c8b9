import { ConflictError } from '@backstage/errors';
import { ObjectState } from '../aws/DagBucket';
import { deleteFile, isConflict, writeFile } from './applyFile';
import { HeldClaim } from './claimFolder';
import { DeploymentPlan, PlannedFile } from './DeploymentPlan';
import { eachBounded } from './eachBounded';
import { DeployedFile, FolderDeployment } from './FolderDeployment';
import { manifestKeyOf } from './layout';
import { appliedManifest, manifestBody } from './manifestOf';
import { observeClaim } from './observeClaim';
import { describeClaim, knownFiles } from './ownership';
import { isSameDeployment } from './sameDeployment';
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
  const { bucket, folder, desired, deploymentId, signal, onProgress } =
    deployment;
  const known = knownFiles(held.manifest);
  const bodies = new Map(desired.map(file => [file.path, file]));
  const written = new Map<string, ObjectState>();
  const done: string[] = [];
  const total = plan.files.filter(f => f.action !== 'unchanged').length;

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
  const applyAll = async (files: PlannedFile[]) => {
    const failures = await eachBounded(
      files,
      { limit: WRITES_AT_ONCE, signal },
      apply,
    );
    if (failures.length || signal?.aborted) {
      throw stoppedDeployment({
        folder,
        deploymentId,
        done,
        total,
        failures: failures
          .filter(({ error }) => !signal?.aborted || isConflict(error))
          .map(({ item, error }) => ({ key: item.key, error })),
      });
    }
  };

  const writes = plan.files.filter(
    file => file.action === 'create' || file.action === 'update',
  );
  await applyAll(writes.filter(file => file.path !== folder.entryPath));
  await applyAll(writes.filter(file => file.path === folder.entryPath));
  await applyAll(plan.files.filter(file => file.action === 'delete'));

  const manifest = await finish(deployment, plan, held);
  onProgress?.({ step: 'applied', key: manifest.key });
  return {
    manifest,
    files: plan.files.map(file => ({ ...file, ...stateOf(written, file) })),
  };
}

function stateOf(
  written: ReadonlyMap<string, ObjectState>,
  file: PlannedFile,
): Pick<DeployedFile, 'etag' | 'versionId'> {
  const state = written.get(file.path);
  return state ? { etag: state.etag, versionId: state.versionId } : {};
}

/**
 * Somebody who took the claim over meanwhile either put the same files there,
 * then all is well, or has superseded this deployment.
 */
async function finish(
  deployment: FolderDeployment,
  plan: DeploymentPlan,
  held: HeldClaim,
): Promise<ObjectState> {
  const { bucket, folder, deploymentId, now, signal } = deployment;
  const key = manifestKeyOf(folder);
  const manifest = appliedManifest({
    applying: held.manifest,
    plan,
    appliedAt: now(),
  });
  try {
    return await bucket.put({
      key,
      body: manifestBody(manifest),
      contentType: 'application/json',
      condition: { ifMatch: held.state.etag },
      signal,
    });
  } catch (error) {
    if (!isConflict(error)) {
      throw error;
    }
    const { manifest: current } = await observeClaim({
      bucket,
      folder,
      signal,
    });
    if (current && isSameDeployment(current.manifest, manifest)) {
      return { key, size: 0, ...current };
    }
    throw new ConflictError(
      `Deployment ${deploymentId} of ${folder.kind} ${folder.name} was superseded: ${
        current
          ? `the claim is now ${describeClaim(current.manifest)}`
          : 'its manifest is gone'
      }`,
      error,
    );
  }
}

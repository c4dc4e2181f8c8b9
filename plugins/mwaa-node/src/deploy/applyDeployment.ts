import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import { ObjectState } from '../aws/DagBucket';
import { deleteFile, isConflict, writeFile } from './applyFile';
import { confirmClaim } from './confirmClaim';
import { DeploymentPlan, PlannedFile } from './DeploymentPlan';
import { eachBounded } from './eachBounded';
import { DesiredFile } from './DesiredFile';
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
// A run that this one superseded may still write what it had begun.
const LOOKS = 4;

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
  const done = new Set<string>();

  const apply = async (planned: PlannedFile) => {
    const confirm = () => confirmClaim(deployment, held);
    const effect = { bucket, folder, planned, known, signal, confirm };
    if (planned.action === 'delete') {
      await deleteFile(effect);
    } else {
      const file = bodies.get(planned.path)!;
      written.set(planned.path, await writeFile({ ...effect, file }));
    }
    done.add(planned.key);
    const step = planned.action === 'delete' ? 'deleted' : 'written';
    onProgress?.({ step, key: planned.key });
  };

  const phases = phasesOf(folder.entryPath, plan);
  const asked = new Set(phases.flat().map(file => file.key));
  const stopped = (failures: { key: string; error: unknown }[]) =>
    stoppedDeployment({
      ...deployment,
      done: [...done],
      total: asked.size,
      failures,
    });

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

  const bring = async (files: readonly PlannedFile[]) => {
    const failures = await eachBounded(
      files,
      { limit: WRITES_AT_ONCE, signal },
      apply,
    );
    if (failures.some(({ error }) => isConflict(error))) {
      // Whoever superseded this run is a better reason than what it wrote.
      await onManifest(confirmClaim(deployment, held));
    }
    if (failures.length || signal?.aborted) {
      throw stopped(
        signal?.aborted
          ? []
          : failures.map(({ item, error }) => ({ key: item.key, error })),
      );
    }
  };

  for (const phase of phases) {
    if (done.size) {
      await onManifest(confirmClaim(deployment, held));
    }
    await bring(phase);
  }
  const filesNow = () =>
    plan.files.map(file => deployedFile(file, written.get(file.path)));
  let files = filesNow();
  for (let look = 1; deployment.readBack !== false; look++) {
    const found = await onManifest(readBack(deployment, held, files));
    if (!found.changed.length) {
      files = found.stored;
      break;
    }
    const lost = found.changed.filter(file => !canBring(file, bodies));
    if (lost.length || look === LOOKS) {
      throw notInPlace(deployment, lost.length ? lost : found.changed);
    }
    found.changed.forEach(file => asked.add(file.key));
    await bring(found.changed);
    files = filesNow();
  }
  const manifest = await onManifest(finish(deployment, plan, held, files));
  onProgress?.({ step: 'applied', key: manifest.key });
  return { manifest, files };
}

/** A write-once file keeps a content that this run does not have. */
const canBring = (
  { action, path, sha256 }: DeployedFile,
  bodies: ReadonlyMap<string, DesiredFile>,
) => action === 'delete' || bodies.get(path)?.sha256 === sha256;

const notInPlace = (
  { deploymentId, folder }: FolderDeployment,
  files: readonly DeployedFile[],
) =>
  new ConflictError(
    `Deployment ${deploymentId} of ${folder.kind} ${folder.name} is not in place: ${files
      .map(file => file.key)
      .join(
        ', ',
      )} was changed by somebody else right after it was written. The manifest says "applying"; look at what is there, then run this again`,
  );

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

import { ConflictError } from '@backstage/errors';
import { ObjectState } from '../aws/DagBucket';
import { isConflict } from './applyFile';
import { confirmClaim } from './confirmClaim';
import { deployedFile } from './deployedFile';
import { DeploymentPlan, PlannedFile } from './DeploymentPlan';
import { finishDeployment } from './finishDeployment';
import { DeployedFile, FolderDeployment } from './FolderDeployment';
import { FolderEffects } from './FolderEffects';
import { HeldClaim } from './HeldClaim';
import { readBack } from './readBack';
import { withdraw } from './withdraw';

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
  const phases = phasesOf(deployment.folder.entryPath, plan);
  const effects = new FolderEffects(deployment, held, phases.flat());
  try {
    for (const phase of phases) {
      if (effects.hasBegun) {
        await effects.onManifest(() => confirmClaim(deployment, held));
      }
      await effects.bring(phase);
    }
    const files = await filesInPlace({ deployment, plan, held, effects });
    const manifest = await effects.onManifest(() =>
      finishDeployment(deployment, plan, held, files),
    );
    deployment.onProgress?.({ step: 'applied', key: manifest.key });
    return { manifest, files };
  } catch (error) {
    throw isConflict(error)
      ? await withdraw(deployment, effects.created, error)
      : error;
  }
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

/** The files as they lie there, once all of them do. */
async function filesInPlace(run: {
  deployment: FolderDeployment;
  plan: DeploymentPlan;
  held: HeldClaim;
  effects: FolderEffects;
}): Promise<DeployedFile[]> {
  const { deployment, plan, held, effects } = run;
  for (let look = 1; ; look++) {
    const files = plan.files.map(file =>
      deployedFile(file, effects.written.get(file.path)),
    );
    if (deployment.readBack === false) {
      return files;
    }
    const { stored, changed } = await effects.onManifest(() =>
      readBack(deployment, held, files),
    );
    if (!changed.length) {
      return stored;
    }
    const lost = changed.filter(file => !effects.canBring(file));
    if (lost.length || look === LOOKS) {
      throw notInPlace(deployment, lost.length ? lost : changed);
    }
    await effects.bring(changed);
  }
}

function notInPlace(
  { deploymentId, folder }: FolderDeployment,
  files: readonly DeployedFile[],
): ConflictError {
  const keys = files.map(file => file.key).join(', ');
  return new ConflictError(
    `Deployment ${deploymentId} of ${folder.kind} ${folder.name} is not in place: ${keys} was changed by somebody else right after it was written. The manifest says "applying"; look at what is there, then run this again`,
  );
}

import { ConflictError } from '@backstage/errors';
import { applyDeployment } from './applyDeployment';
import { claimFolder } from './claimFolder';
import { DeploymentPlan } from './DeploymentPlan';
import { FolderDeployment, FolderDeploymentResult } from './FolderDeployment';
import { manifestKeyOf } from './layout';
import { plannedFiles } from './manifestOf';
import { describeClaim } from './ownership';
import { planFolder } from './planFolder';
import { refuseConflicts } from './refuseConflicts';
import { isSameDeployment } from './sameDeployment';

// Each further look is owed to another run of the same deployment that moved
// the manifest on; two such moves (claimed, applied) are all that one makes.
const LOOKS = 3;

/**
 * Claims the folder and brings the files there. Whoever loses the claim stops
 * before any other write with a ConflictError that says who won; if the other
 * deploys the same files for the same component, this one goes on beside it
 * and finds them `unchanged`.
 */
export async function deployFolder(
  deployment: FolderDeployment & { dryRun?: boolean },
): Promise<FolderDeploymentResult> {
  const { folder, claim, onProgress, signal } = deployment;
  let plan = await planFolder(deployment);
  refuseConflicts(plan);
  if (deployment.dryRun) {
    return { outcome: 'planned', plan, files: plan.files };
  }
  for (let look = 1; plan.outcome !== 'unchanged'; look++) {
    signal?.throwIfAborted();
    const held = await claimFolder(deployment, plan);
    if (held) {
      onProgress?.({ step: 'claimed', key: manifestKeyOf(folder) });
      const applied = await applyDeployment(deployment, plan, held);
      return {
        outcome: plan.outcome === 'create' ? 'created' : 'updated',
        plan,
        files: applied.files,
        manifestVersionId: applied.manifest.versionId,
      };
    }
    plan = await planFolder(deployment);
    refuseConflicts(plan);
    const winner = plan.observedManifest?.manifest;
    const same =
      winner &&
      isSameDeployment(winner, { ...claim, files: plannedFiles(plan) });
    if (!same || look === LOOKS) {
      throw lostClaim(plan);
    }
  }
  return {
    outcome: 'unchanged',
    plan,
    files: plan.files.map(file => ({ ...file, etag: file.observedEtag })),
    manifestVersionId: plan.observedManifest?.versionId,
  };
}

function lostClaim(plan: DeploymentPlan): ConflictError {
  const winner = plan.observedManifest?.manifest;
  return new ConflictError(
    `Somebody else was faster to claim ${plan.kind} ${plan.name}${
      winner ? `: ${describeClaim(winner)}` : ''
    }. Nothing was written; look at what is there now, then run this again`,
  );
}

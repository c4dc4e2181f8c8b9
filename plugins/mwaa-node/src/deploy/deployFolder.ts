import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import { applyDeployment } from './applyDeployment';
import { claimFolder } from './claimFolder';
import { deployedFile } from './deployedFile';
import { DeploymentPlan } from './DeploymentPlan';
import { FolderDeployment, FolderDeploymentResult } from './FolderDeployment';
import { manifestKeyOf } from './layout';
import { plannedFiles } from './manifestOf';
import { describeClaim } from './ownership';
import { refuseOtherPlan } from './lock/refuseOtherPlan';
import { planFolder } from './planFolder';
import { refuseConflicts } from './refuseConflicts';
import { isSameDeployment } from './sameDeployment';

// A further look is owed to other runs of the same deployment, each of which
// moves the manifest on twice. More of them at once than this are a mistake.
const LOOKS = 10;

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
  refuseOtherPlan(plan, deployment);
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
        manifestEtag: applied.manifest.etag,
        manifestVersionId: applied.manifest.versionId,
      };
    }
    const refused = plan;
    plan = await planFolder(deployment);
    refuseConflicts(plan);
    if (
      plan.outcome !== 'unchanged' &&
      (look === LOOKS || !isTwin(plan, claim))
    ) {
      throw lostClaim(refused, plan);
    }
  }
  return {
    outcome: 'unchanged',
    plan,
    files: plan.files.map(file => deployedFile(file)),
    manifestEtag: plan.observedManifest?.etag,
    manifestVersionId: plan.observedManifest?.versionId,
  };
}

/** Whether the claim that was observed is one of the very same deployment. */
function isTwin(plan: DeploymentPlan, claim: FolderDeployment['claim']) {
  const winner = plan.observedManifest?.manifest;
  return (
    winner && isSameDeployment(winner, { ...claim, files: plannedFiles(plan) })
  );
}

function lostClaim(refused: DeploymentPlan, plan: DeploymentPlan): Error {
  const { kind, name, observedManifest: winner } = plan;
  if (winner?.etag === refused.observedManifest?.etag) {
    return new ServiceUnavailableError(
      `S3 did not take the claim on ${kind} ${name} although nobody else claimed it. Nothing was written; run this again`,
    );
  }
  return new ConflictError(
    `Somebody else was faster to claim ${kind} ${name}${
      winner ? `: ${describeClaim(winner.manifest)}` : ''
    }. Nothing was written; look at what is there now, then run this again`,
  );
}

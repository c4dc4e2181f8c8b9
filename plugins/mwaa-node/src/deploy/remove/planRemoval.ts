import { visibleText } from 'backstage-plugin-mwaa-common';
import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentClaim } from '../DeploymentClaim';
import { DeploymentConflict } from '../DeploymentConflict';
import { DeploymentManifest } from '../DeploymentManifest';
import { DeploymentPolicy } from '../DeploymentPolicy';
import { folderDrift } from '../drift/folderDrift';
import { knownByPath } from '../KnownFiles';
import { ObservedDeployment, ObservedFile } from '../ObservedDeployment';
import { firstFew } from '../firstFew';
import { claimConflict, isClaim, isOurs, knownFiles } from '../ownership';
import { replacementConflict } from '../replacementConflict';
import { plannedRemoval } from './plannedRemoval';
import { RemovalPlan } from './RemovalPlan';

export interface RemovalPolicy extends Pick<
  DeploymentPolicy,
  'boundToRepository'
> {
  /** Removes what is provably ours even though other things have changed. */
  acceptDrift?: boolean;
}

/**
 * What has to happen so that nothing of the component's DAG is left. Pure.
 * Only what is provably ours is removed, whatever the policy.
 */
export function planRemoval(options: {
  folder: ClaimedFolder;
  observed: ObservedDeployment;
  claim: Pick<DeploymentClaim, 'owner' | 'component'>;
  policy?: RemovalPolicy;
}): RemovalPlan {
  const { folder, observed, claim, policy = {} } = options;
  const { kind, name } = folder;
  const found = observed.manifest?.manifest;
  const manifest = found && isClaim(found) ? found : undefined;
  const isTaken = manifest || observed.manifestProblem;
  const conflict = isTaken
    ? (claimConflict(folder, observed, claim) ??
      (manifest &&
        replacementConflict(manifest, { operation: 'delete' }, policy)) ??
      (policy.acceptDrift ? undefined : driftConflict(folder, observed)))
    : undefined;
  // Of a DAG that has drifted it is told all the same what would go.
  const isOfOwner = !conflict || conflict.kind === 'drifted';
  const known = knownByPath(manifest && isOfOwner ? knownFiles(manifest) : []);
  const isRemoved = (file: ObservedFile) => isOurs(known, file);
  return {
    kind,
    name,
    outcome: outcomeOf(conflict, manifest),
    files: observed.files.filter(isRemoved).map(plannedRemoval),
    foreign: [],
    left: [
      ...observed.files.filter(file => !isRemoved(file)),
      ...(observed.rival ? [observed.rival] : []),
    ].map(file => file.key),
    ...(conflict && { claimConflict: conflict }),
    ...(observed.manifest && { observedManifest: observed.manifest }),
  };
}

function outcomeOf(
  conflict: DeploymentConflict | undefined,
  manifest: DeploymentManifest | undefined,
): RemovalPlan['outcome'] {
  if (conflict) {
    return 'conflict';
  }
  return manifest ? 'delete' : 'unchanged';
}

function driftConflict(
  folder: ClaimedFolder,
  observed: ObservedDeployment,
): DeploymentConflict | undefined {
  const { state } = observed.manifest!.manifest;
  const drifted = folderDrift(folder, observed).filter(
    // A removal that died has removed some of its files already.
    ({ drift }) =>
      drift !== 'in-place' && !(drift === 'missing' && state !== 'applied'),
  );
  const reasons = [
    ...(state === 'applying'
      ? ['its last deployment has not come to its end']
      : []),
    ...drifted.map(({ key, drift }) => `${visibleText(key)} is ${drift}`),
  ];
  return reasons.length
    ? {
        kind: 'drifted',
        reason: `What lies in the folder of ${folder.kind} ${folder.name} is not what was deployed: ${firstFew(reasons, '; ')}. Look at it, then remove the DAG and accept the drift: only what was deployed is removed, the rest stays`,
      }
    : undefined;
}

import { visibleText } from 'backstage-plugin-mwaa-common';
import { ClaimedFolder } from './ClaimedFolder';
import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentConflict } from './DeploymentConflict';
import { DeploymentManifest, PreviousFile } from './DeploymentManifest';
import { firstFew } from './firstFew';
import { KnownFiles } from './KnownFiles';
import { ObservedDeployment } from './ObservedDeployment';

/** Whether the manifest is of the same component and the same owner. */
export const isOwnClaim = (
  manifest: DeploymentManifest,
  claim: Pick<DeploymentClaim, 'owner' | 'component'>,
) => manifest.owner === claim.owner && manifest.component === claim.component;

/** Whether the manifest claims the folder; what is left of a removal does not. */
export const isClaim = (manifest: DeploymentManifest) =>
  manifest.state !== 'deleted';

/** Everything that the manifest says may lie in the folder as ours. */
export const knownFiles = (manifest: DeploymentManifest): PreviousFile[] => [
  ...manifest.files,
  ...(manifest.previousFiles ?? []),
];

/**
 * A file is ours if a manifest names its path and its content is one that a
 * manifest names for it. Anything else is foreign, whatever it is called.
 */
export const isOurs = (
  known: KnownFiles,
  file: { path: string; sha256?: string },
) =>
  file.sha256 !== undefined &&
  (known.get(file.path) ?? []).some(({ sha256 }) => sha256 === file.sha256);

/** Who is deploying, for a message to somebody who may not. */
export function describeClaim(manifest: DeploymentManifest): string {
  const asked = manifest.requestedBy ? ` for ${manifest.requestedBy}` : '';
  return `${manifest.component} of ${manifest.owner} (deployment ${manifest.deploymentId}${asked}, started ${manifest.startedAt}, ${manifest.state})`;
}

/** Why the folder is not for this claim; undefined if it is free or its own. */
export function claimConflict(
  folder: ClaimedFolder,
  observed: ObservedDeployment,
  claim: Pick<DeploymentClaim, 'owner' | 'component'>,
): DeploymentConflict | undefined {
  const what = `${folder.kind === 'dag' ? 'DAG' : folder.kind} ${folder.name}`;
  if (observed.manifestProblem) {
    return {
      kind: 'unreadable-claim',
      reason: `Whose ${what} is cannot be told: ${observed.manifestProblem}. Restore an earlier version of the manifest or choose another name`,
    };
  }
  const manifest = observed.manifest?.manifest;
  if (manifest && isClaim(manifest)) {
    return isOwnClaim(manifest, claim)
      ? undefined
      : {
          kind: 'other-claim',
          reason: `The ${what} belongs to ${manifest.component} of ${manifest.owner}, not to ${claim.component} of ${claim.owner}. Choose another name, or ask ${manifest.owner}`,
        };
  }
  const strangers = [
    ...(observed.rival ? [observed.rival.key] : []),
    ...observed.files.map(file => file.key),
  ];
  return strangers.length
    ? {
        kind: 'foreign-object',
        reason: `The ${what} has no manifest, but there are files that nobody claimed: ${firstFew(strangers.map(visibleText), ', ')}. Move them away, adopt them or choose another name`,
      }
    : undefined;
}

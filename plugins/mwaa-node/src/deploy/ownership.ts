import { ClaimedFolder } from './ClaimedFolder';
import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentManifest, ManifestFile } from './DeploymentManifest';
import { ObservedDeployment } from './ObservedDeployment';

/** Whether the manifest is of the same component and the same owner. */
export const isOwnClaim = (
  manifest: DeploymentManifest,
  claim: Pick<DeploymentClaim, 'owner' | 'component'>,
) => manifest.owner === claim.owner && manifest.component === claim.component;

/** Everything that the manifest says may lie in the folder as ours. */
export const knownFiles = (manifest: DeploymentManifest): ManifestFile[] => [
  ...manifest.files,
  ...(manifest.previousFiles ?? []),
];

/**
 * A file is ours if a manifest names its path and its content is one that a
 * manifest names for it. Anything else is foreign, whatever it is called.
 */
export const isOurs = (
  known: readonly ManifestFile[],
  file: { path: string; sha256?: string },
) =>
  file.sha256 !== undefined &&
  known.some(k => k.path === file.path && k.sha256 === file.sha256);

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
): string | undefined {
  const what = `${folder.kind === 'dag' ? 'DAG' : folder.kind} ${folder.name}`;
  if (observed.manifestProblem) {
    return `Whose ${what} is cannot be told: ${observed.manifestProblem}. Restore an earlier version of the manifest or choose another name`;
  }
  if (observed.manifest) {
    const { manifest } = observed.manifest;
    return isOwnClaim(manifest, claim)
      ? undefined
      : `The ${what} belongs to ${manifest.component} of ${manifest.owner}, not to ${claim.component} of ${claim.owner}. Choose another name, or ask ${manifest.owner}`;
  }
  const strangers = [
    ...(observed.rival ? [observed.rival] : []),
    ...observed.files.map(file => file.key),
  ];
  return strangers.length
    ? `The ${what} has no manifest, but there are files that nobody claimed: ${listed(strangers)}. Move them away or choose another name`
    : undefined;
}

function listed(keys: string[]): string {
  const shown = keys.slice(0, 10).join(', ');
  return keys.length > 10 ? `${shown} and ${keys.length - 10} more` : shown;
}

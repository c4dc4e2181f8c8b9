import { ClaimedFolder } from './ClaimedFolder';
import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentConflict } from './DeploymentConflict';
import { DeploymentPlan, PlannedFile } from './DeploymentPlan';
import { DeploymentPolicy } from './DeploymentPolicy';
import { DesiredFile } from './DesiredFile';
import { KnownFiles, knownByPath } from './KnownFiles';
import { keyOf } from './layout';
import { ObservedDeployment, ObservedFile } from './ObservedDeployment';
import { claimConflict, isClaim, isOurs, knownFiles } from './ownership';
import { observedOf } from './observedOf';
import { planCreateOnlyFile, planMirroredFile, planReadFile } from './planFile';
import { replacementConflict } from './replacementConflict';

const PLANNERS = {
  mirror: planMirroredFile,
  createOnly: planCreateOnlyFile,
  replaceRead: planReadFile,
} as const satisfies Record<ClaimedFolder['policy'], typeof planMirroredFile>;

const byPath = (a: { path: string }, b: { path: string }) =>
  a.path < b.path ? -1 : Number(a.path > b.path);

function planRemoval(
  folder: ClaimedFolder,
  known: KnownFiles,
  file: ObservedFile,
): PlannedFile {
  const { path, key, sha256, size } = file;
  if (folder.policy === 'replaceRead') {
    return {
      path,
      key,
      action: 'unchanged',
      sha256,
      size,
      ...observedOf(file),
    };
  }
  if (!isOurs(known, file)) {
    return {
      path,
      key,
      action: 'conflict',
      conflict: 'changed-by-hand',
      reason:
        'it is to be removed, but was changed by somebody else since it was deployed. Restore or remove it yourself',
      ...observedOf(file),
    };
  }
  return folder.policy === 'mirror'
    ? { path, key, action: 'delete', sha256, size, ...observedOf(file) }
    : {
        path,
        key,
        action: 'conflict',
        conflict: 'other-content',
        reason: 'it is stored, but is not among the files now given',
        sha256,
        size,
        ...observedOf(file),
      };
}

/**
 * What has to happen so that the folder holds the desired files. Pure. Writes
 * and deletes are planned only on keys that are free or provably ours.
 */
export function planDeployment(options: {
  folder: ClaimedFolder;
  desired: readonly Pick<
    DesiredFile,
    'path' | 'sha256' | 'size' | 'managed' | 'replaces'
  >[];
  observed: ObservedDeployment;
  claim: Pick<DeploymentClaim, 'owner' | 'component' | 'operation' | 'source'>;
  policy?: DeploymentPolicy;
}): DeploymentPlan {
  const { folder, desired, observed, claim, policy = {} } = options;
  const taken = claimConflict(folder, observed, claim);
  const manifest = observed.manifest?.manifest;
  const known = knownByPath(manifest && !taken ? knownFiles(manifest) : []);
  const found = new Map(observed.files.map(file => [file.path, file]));
  const wanted = new Set(desired.map(file => file.path));
  const planFile = PLANNERS[folder.policy];

  const kept = desired.map(file =>
    planFile({
      file,
      key: keyOf(folder, file.path),
      found: found.get(file.path),
      known,
      complete: manifest?.state === 'applied',
    }),
  );
  const removed = observed.files
    .filter(file => known.has(file.path) && !wanted.has(file.path))
    .map(file => planRemoval(folder, known, file));
  const files = [...kept, ...removed].sort(byPath);
  const isInPlace =
    manifest?.state === 'applied' &&
    files.every(file => file.action === 'unchanged');
  const conflict =
    taken ??
    (manifest && !isInPlace && isClaim(manifest)
      ? replacementConflict(manifest, claim, policy)
      : undefined);

  return {
    kind: folder.kind,
    name: folder.name,
    outcome: outcomeOf(folder, files, { conflict, isInPlace }),
    files,
    foreign: [
      ...observed.files.filter(
        file => !known.has(file.path) && !wanted.has(file.path),
      ),
      ...(observed.rival ? [observed.rival] : []),
    ]
      .map(file => file.key)
      .sort(),
    ...(conflict && { claimConflict: conflict }),
    ...(observed.manifest && { observedManifest: observed.manifest }),
  };
}

function outcomeOf(
  folder: ClaimedFolder,
  files: PlannedFile[],
  found: { conflict?: DeploymentConflict; isInPlace: boolean },
): DeploymentPlan['outcome'] {
  if (found.conflict || files.some(file => file.action === 'conflict')) {
    return 'conflict';
  }
  if (found.isInPlace) {
    return 'unchanged';
  }
  return files.some(
    file => file.path === folder.entryPath && file.action === 'create',
  )
    ? 'create'
    : 'update';
}

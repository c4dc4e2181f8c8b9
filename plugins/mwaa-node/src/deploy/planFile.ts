import { DeploymentConflict } from './DeploymentConflict';
import { PlannedFile } from './DeploymentPlan';
import { DesiredFile } from './DesiredFile';
import { KnownFiles } from './KnownFiles';
import { ObservedFile } from './ObservedDeployment';
import { observedOf } from './observedOf';
import { isOurs } from './ownership';

interface FileSituation {
  file: Pick<DesiredFile, 'path' | 'sha256' | 'size' | 'managed' | 'replaces'>;
  key: string;
  found?: ObservedFile;
  /** What manifests name as ours. */
  known: KnownFiles;
  /** The last deployment finished. */
  complete: boolean;
}

/** Whose an object is that is not provably ours. */
function strange(known: KnownFiles, path: string): DeploymentConflict {
  return known.has(path)
    ? {
        kind: 'changed-by-hand',
        reason:
          'it was changed by somebody else since it was deployed. Restore it, or take its content over into the repository and remove it',
      }
    : {
        kind: 'foreign-object',
        reason:
          'it lies there already and no manifest claims it: somebody else put it there. Move it away or remove it',
      };
}

function planPresentFile(
  situation: FileSituation & { found: ObservedFile },
  differing: PlannedFile,
): PlannedFile {
  const { file, key, found, known } = situation;
  const { path, sha256, size } = file;
  const target = { path, key, sha256, size, ...observedOf(found) };
  if (!isOurs(known, found)) {
    const { kind, reason } = strange(known, path);
    return { ...target, action: 'conflict', conflict: kind, reason };
  }
  return found.sha256 === sha256
    ? { ...target, action: 'unchanged' }
    : differing;
}

/** The folder follows the desired content; write-once files stay as they are. */
export function planMirroredFile(situation: FileSituation): PlannedFile {
  const { file, key, found } = situation;
  const { path, sha256, size, managed } = file;
  if (!found) {
    return { path, key, action: 'create', sha256, size };
  }
  return planPresentFile(
    { ...situation, found },
    managed
      ? { path, key, action: 'update', sha256, size, ...observedOf(found) }
      : {
          path,
          key,
          action: 'unchanged',
          sha256: found.sha256,
          size: found.size,
          ...observedOf(found),
        },
  );
}

/** Nothing that is there changes, and nothing is added to what is complete. */
export function planCreateOnlyFile(situation: FileSituation): PlannedFile {
  const { file, key, found, known, complete } = situation;
  const { path, sha256, size } = file;
  if (found) {
    return planPresentFile(
      { ...situation, found },
      {
        path,
        key,
        action: 'conflict',
        conflict: 'other-content',
        reason: 'it is stored with other content',
        sha256,
        size,
        ...observedOf(found),
      },
    );
  }
  return complete && !isOurs(known, file)
    ? {
        path,
        key,
        action: 'conflict',
        conflict: 'other-content',
        reason: 'it is not among the files that are stored',
        sha256,
        size,
      }
    : { path, key, action: 'create', sha256, size };
}

/** What was read may be replaced; of the rest nothing changes, and new files come. */
export function planReadFile({ file, key, found }: FileSituation): PlannedFile {
  const { path, sha256, size, replaces } = file;
  if (!found) {
    return replaces
      ? {
          path,
          key,
          action: 'conflict',
          conflict: 'changed-by-hand',
          reason: 'it was removed since it was read',
          sha256,
          size,
        }
      : { path, key, action: 'create', sha256, size };
  }
  const target = { path, key, sha256, size, ...observedOf(found) };
  if (found.sha256 === sha256) {
    return { ...target, action: 'unchanged' };
  }
  return replaces !== undefined && found.sha256 === replaces
    ? { ...target, action: 'update' }
    : {
        ...target,
        action: 'conflict',
        conflict: 'changed-by-hand',
        reason: replaces
          ? 'it was changed by somebody else since it was read'
          : 'it is not among the files that this may replace',
      };
}

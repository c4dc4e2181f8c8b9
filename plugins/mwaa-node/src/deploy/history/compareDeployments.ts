import { DagBucket } from '../../aws/DagBucket';
import { DeploymentManifest, ManifestFile } from '../DeploymentManifest';
import { unifiedDiff } from '../diff/unifiedDiff';
import { dagFolder } from '../layout';
import { FileChange } from './FileChange';
import { storedFile } from './storedFile';

const facts = ({ sha256, size }: ManifestFile) => ({ sha256, size });

function changeOf(
  before: ManifestFile | undefined,
  after: ManifestFile | undefined,
): FileChange['change'] {
  if (!before) {
    return 'added';
  }
  if (!after) {
    return 'removed';
  }
  return before.sha256 === after.sha256 ? 'same' : 'changed';
}

/**
 * What differs between the files of two deployments, by path, with diffs. The
 * contents are read out of the versions that the bucket keeps; ConflictError
 * when one is gone.
 */
export async function compareDeployments(options: {
  bucket: DagBucket;
  dagsPath: string;
  dagId: string;
  from: Pick<DeploymentManifest, 'files'>;
  to: Pick<DeploymentManifest, 'files'>;
  signal?: AbortSignal;
}): Promise<FileChange[]> {
  const { bucket, from, to, signal } = options;
  const folder = dagFolder(options);
  const old = new Map(from.files.map(file => [file.path, file]));
  const now = new Map(to.files.map(file => [file.path, file]));
  const changes: FileChange[] = [];
  for (const path of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [before, after] = [old.get(path), now.get(path)];
    const change = changeOf(before, after);
    const read = (file: ManifestFile | undefined) =>
      file && change !== 'same'
        ? storedFile({ bucket, folder, file, signal })
        : undefined;
    const diff =
      change === 'same'
        ? undefined
        : unifiedDiff(path, await read(before), await read(after));
    changes.push({
      path,
      change,
      ...(before && { before: facts(before) }),
      ...(after && { after: facts(after) }),
      ...(diff !== undefined && { diff }),
    });
  }
  return changes;
}

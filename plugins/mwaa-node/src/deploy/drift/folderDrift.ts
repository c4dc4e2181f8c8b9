import { keyOf } from '../layout';
import { ClaimedFolder } from '../ClaimedFolder';
import { knownByPath } from '../KnownFiles';
import { ObservedDeployment } from '../ObservedDeployment';
import { isClaim, isOurs, knownFiles } from '../ownership';
import { DriftedFile } from './DriftedFile';

const byPath = (a: DriftedFile, b: DriftedFile) =>
  a.path < b.path ? -1 : Number(a.path > b.path);

/** Manifest against bucket: every file of the folder, beside it, and of the manifest. Pure. */
export function folderDrift(
  folder: ClaimedFolder,
  observed: ObservedDeployment,
): DriftedFile[] {
  const manifest = observed.manifest?.manifest;
  const claimed = manifest && isClaim(manifest) ? manifest : undefined;
  const named = claimed?.files ?? [];
  // What a deployment that never finished may have left is no stranger's.
  const known = knownByPath(claimed ? knownFiles(claimed) : []);
  const found = new Map(observed.files.map(file => [file.path, file]));
  const expected = new Map(named.map(file => [file.path, file]));
  const deployed = named.map(({ path, sha256 }): DriftedFile => {
    const file = found.get(path);
    const there = file?.sha256 === sha256 ? 'in-place' : 'changed';
    return {
      path,
      key: keyOf(folder, path),
      drift: file ? there : 'missing',
    };
  });
  const others = observed.files
    .filter(file => !expected.has(file.path) && !isOurs(known, file))
    .map(({ path, key }): DriftedFile => ({ path, key, drift: 'foreign' }));
  // Airflow would read the DAG file beside the folder as the same DAG.
  const twin: DriftedFile[] = observed.rival
    ? [
        {
          path: `../${folder.entryPath}`,
          key: observed.rival.key,
          drift: 'foreign',
        },
      ]
    : [];
  return [...deployed, ...others, ...twin].sort(byPath);
}

import { ClaimedFolder } from '../ClaimedFolder';
import { keyOf } from '../layout';
import { ObservedDeployment } from '../ObservedDeployment';
import { isClaim } from '../ownership';
import { DriftReport } from './DriftReport';
import { DriftedFile } from './DriftedFile';
import { driftState } from './driftState';
import { folderDrift } from './folderDrift';
import { repositoryDrift, RepositoryState } from './repositoryDrift';

const byPath = (a: DriftedFile, b: DriftedFile) =>
  a.path < b.path ? -1 : Number(a.path > b.path);

/**
 * What differs between manifest and bucket and, where it is known, between the
 * repository and both. What somebody did in the bucket counts before what the
 * repository says. Pure.
 */
export function dagDriftOf(
  folder: ClaimedFolder,
  observed: ObservedDeployment,
  repository?: RepositoryState,
): DriftReport {
  const found = observed.manifest?.manifest;
  const manifest = found && isClaim(found) ? found : undefined;
  const inBucket = folderDrift(folder, observed);
  const inRepository =
    manifest && repository
      ? repositoryDrift(manifest, repository)
      : new Map<string, never>();
  const listed = new Set(inBucket.map(file => file.path));
  const files = [
    ...inBucket.map(file => ({
      ...file,
      drift:
        file.drift === 'in-place'
          ? (inRepository.get(file.path) ?? file.drift)
          : file.drift,
    })),
    ...[...inRepository]
      .filter(([path]) => !listed.has(path))
      .map(([path, drift]) => ({ path, key: keyOf(folder, path), drift })),
  ].sort(byPath);
  return {
    state: driftState(observed, files),
    files,
    ...(manifest && { manifest }),
    ...(observed.manifestProblem && { problem: observed.manifestProblem }),
  };
}

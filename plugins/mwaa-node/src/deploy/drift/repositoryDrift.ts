import { DeploymentManifest } from '../DeploymentManifest';
import { DesiredFile } from '../DesiredFile';
import { FileDrift } from './DriftedFile';

/** What the repository says now. */
export interface RepositoryState {
  /** `managed`: generated from the specification. */
  files: readonly Pick<DesiredFile, 'path' | 'sha256' | 'managed'>[];
  /** Hex. */
  specificationSha256?: string;
}

/** What was deployed against the repository, by path; what agrees is left out. Pure. */
export function repositoryDrift(
  manifest: DeploymentManifest,
  { files, specificationSha256 }: RepositoryState,
): Map<string, FileDrift> {
  const deployed = new Map(
    manifest.files.map(file => [file.path, file.sha256]),
  );
  const isSameSpecification =
    specificationSha256 !== undefined &&
    specificationSha256 === manifest.specificationSha256;
  const drift = new Map<string, FileDrift>();
  for (const { path, sha256, managed } of files) {
    if (deployed.get(path) !== sha256) {
      const isStale = managed && isSameSpecification && deployed.has(path);
      drift.set(path, isStale ? 'stale' : 'outdated');
    }
  }
  const wanted = new Set(files.map(file => file.path));
  for (const path of deployed.keys()) {
    if (!wanted.has(path)) {
      drift.set(path, 'unwanted');
    }
  }
  return drift;
}

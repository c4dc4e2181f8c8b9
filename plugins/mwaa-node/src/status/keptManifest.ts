import { DeploymentManifest } from '../deploy/DeploymentManifest';
import { recordState } from '../deploy/history/recordState';
import { knownFiles } from '../deploy/ownership';
import { ListedDag } from './ListedDag';

/** What is remembered of a manifest while many are shown. */
export interface KeptManifest extends Omit<ListedDag, 'dagId' | 'drift'> {
  /** What was deployed, with what it must still be; no ETag where the manifest has none. */
  files: { path: string; etag?: string; size: number }[];
  /** Paths that are not a stranger's, though they were not deployed. */
  known: string[];
}

/** What of a manifest is worth remembering. Pure. */
export function keptManifest(manifest: DeploymentManifest): KeptManifest {
  const { component, owner, deploymentId, files } = manifest;
  const deployed = new Set(files.map(({ path }) => path));
  return {
    component,
    owner,
    deploymentId,
    state: recordState(manifest),
    operation: manifest.operation ?? 'deploy',
    deployedAt: manifest.appliedAt ?? manifest.startedAt,
    files: files.map(({ path, etag, size }) => ({
      path,
      size,
      ...(etag !== undefined && { etag }),
    })),
    known: knownFiles(manifest)
      .map(({ path }) => path)
      .filter(path => !deployed.has(path)),
  };
}

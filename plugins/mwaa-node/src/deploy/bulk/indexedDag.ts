import { FolderDeploymentResult } from '../FolderDeployment';
import { IndexedDag } from './DeploymentIndex';

/** What the index remembers of a deployment; undefined where that is not whole. */
export function indexedDag(
  { files, manifestEtag }: FolderDeploymentResult,
  { owner, component }: { owner: string; component: string },
): IndexedDag | undefined {
  const named: IndexedDag['files'] = [];
  for (const { path, action, sha256, etag } of files) {
    if (action === 'delete') {
      continue;
    }
    if (sha256 === undefined || etag === undefined) {
      return undefined;
    }
    named.push([path, sha256, etag]);
  }
  return manifestEtag === undefined
    ? undefined
    : { manifest: manifestEtag, owner, component, files: named };
}

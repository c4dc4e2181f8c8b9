import { ObservedDeployment } from '../ObservedDeployment';
import { knownByPath } from '../KnownFiles';
import { isClaim, isOurs } from '../ownership';
import { AdoptedFile } from './AdoptDagResult';
import { ReadFile } from './readFolder';

/** What is taken in, and what of it is known already. Pure. */
export function adoptedFiles(
  observed: ObservedDeployment,
  read: readonly ReadFile[],
): AdoptedFile[] {
  const manifest = observed.manifest?.manifest;
  const named = knownByPath(
    manifest && isClaim(manifest) ? manifest.files : [],
  );
  return read.map(({ path, key, foundAt, sha256, body }) => {
    const differs = named.has(path) ? 'changed' : 'foreign';
    return {
      path,
      key,
      ...(foundAt !== key && { movedFrom: foundAt }),
      state: isOurs(named, { path, sha256 }) ? 'known' : differs,
      sha256,
      body,
    };
  });
}

import { ClaimedFolder } from '../ClaimedFolder';
import { DesiredFile } from '../DesiredFile';
import { keyOf, manifestKeyOf } from '../layout';
import { DagsListing } from './DagsListing';
import { IndexedDag } from './DeploymentIndex';

/**
 * Whether the folder surely holds just these files of this component, by what
 * the index remembers and the listing shows. Pure; `false` means only that it
 * has to be looked at.
 */
export function isInPlace(options: {
  folder: ClaimedFolder;
  desired: readonly Pick<DesiredFile, 'path' | 'sha256'>[];
  claim: { owner: string; component: string };
  known: IndexedDag | undefined;
  listing: DagsListing;
}): boolean {
  const { folder, desired, claim, known, listing } = options;
  if (
    !known ||
    known.owner !== claim.owner ||
    known.component !== claim.component ||
    known.files.length !== desired.length ||
    listing.etagOf(manifestKeyOf(folder)) !== known.manifest
  ) {
    return false;
  }
  const remembered = new Map(
    known.files.map(([path, sha256, etag]) => [path, { sha256, etag }]),
  );
  return desired.every(({ path, sha256 }) => {
    const file = remembered.get(path);
    return (
      file !== undefined &&
      file.sha256 === sha256 &&
      listing.etagOf(keyOf(folder, path)) === file.etag
    );
  });
}

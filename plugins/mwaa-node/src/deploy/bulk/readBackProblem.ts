import { ConflictError } from '@backstage/errors';
import { ClaimedFolder } from '../ClaimedFolder';
import { FolderDeploymentResult } from '../FolderDeployment';
import { manifestKeyOf } from '../layout';
import { DagsListing } from './DagsListing';

/** What a deployment wrote and the listing afterwards no longer shows. Pure. */
export function readBackProblem(
  folder: ClaimedFolder,
  { files, manifestEtag, outcome }: FolderDeploymentResult,
  listing: DagsListing,
): Error | undefined {
  const changed = [
    ...files.filter(({ action, key, etag }) =>
      action === 'delete'
        ? listing.etagOf(key) !== undefined
        : listing.etagOf(key) !== etag,
    ),
    ...(listing.etagOf(manifestKeyOf(folder)) === manifestEtag
      ? []
      : [{ key: manifestKeyOf(folder) }]),
  ].map(({ key }) => key);
  return changed.length
    ? new ConflictError(
        `The DAG ${folder.name} was ${outcome}, but is not in place any more: ${changed.join(', ')} was changed by somebody else right after`,
      )
    : undefined;
}

import { ObjectState } from '../aws/DagBucket';
import { ClaimedFolder } from '../deploy/ClaimedFolder';
import { DriftState } from '../deploy/drift/DriftReport';
import { manifestKeyOf } from '../deploy/layout';
import { KeptManifest } from './keptManifest';

/** What consoles leave behind when somebody "creates a folder". */
const isFolderMarker = ({ key, size }: ObjectState) =>
  size === 0 && key.endsWith('/');

/**
 * How a folder stands to its manifest by the listing alone: a file is as it
 * was deployed if it has the ETag of then. With it, the keys of strangers.
 * Pure.
 *
 * @param beside - the DAG file right below DagS3Path, if there is one
 */
export function listedDrift(
  folder: ClaimedFolder,
  manifest: KeptManifest,
  objects: readonly ObjectState[],
  beside?: ObjectState,
): { drift: DriftState; foreign: string[] } {
  const found = new Map(objects.map(object => [object.key, object]));
  const isInPlace = ({ path, etag, size }: KeptManifest['files'][number]) => {
    const object = found.get(`${folder.prefix}${path}`);
    return (
      object &&
      (etag === undefined ? object.size === size : object.etag === etag)
    );
  };
  const named = new Set(
    [...manifest.files.map(({ path }) => path), ...manifest.known].map(
      path => `${folder.prefix}${path}`,
    ),
  ).add(manifestKeyOf(folder));
  const foreign = [
    ...objects.filter(
      object => !named.has(object.key) && !isFolderMarker(object),
    ),
    ...(beside ? [beside] : []),
  ].map(({ key }) => key);
  if (manifest.state !== 'applied') return { drift: 'incomplete', foreign };
  if (!manifest.files.every(isInPlace)) return { drift: 'changed', foreign };
  return { drift: foreign.length ? 'foreign' : 'in-place', foreign };
}

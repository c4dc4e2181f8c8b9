import { DagBucket } from '../aws/DagBucket';
import { ClaimedDags } from '../deploy/ClaimedDags';
import { dagFolder, indexKeyOf, keyOf } from '../deploy/layout';
import { KeptManifest } from './keptManifest';
import { ListedDag } from './ListedDag';
import { listedDrift } from './listedDrift';

/** All that lies below DagS3Path. */
export interface DagListing {
  /** Sorted by dag_id. */
  dags: ListedDag[];
  /** DAGs of which nobody can tell whose they are, and why. */
  unread: { dagId: string; reason: string }[];
  /** Keys that no manifest names, in order. */
  foreign: string[];
  /** The DAG file of each DAG, with its ETag. */
  entries: { key: string; etag: string }[];
}

/**
 * What is deployed in an environment: one listing, and a request for each
 * manifest that is not as it was at the last look.
 */
export async function listDags(options: {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  manifests: ClaimedDags<KeptManifest>;
}): Promise<DagListing> {
  const { dagsPath, manifests } = options;
  const { dags, unread, listing } = await manifests.read(options);
  const dagListing: DagListing = {
    dags: [],
    unread: unread.map(({ dagId, reason }) => ({ dagId, reason })),
    foreign: [],
    entries: [],
  };
  const rivals = new Set<string>();
  for (const [dagId, manifest] of dags) {
    const folder = dagFolder({ dagsPath, dagId });
    const { rivalKey = '' } = folder;
    const beside = listing
      .list(rivalKey)
      .find(object => object.key === rivalKey);
    if (beside) rivals.add(beside.key);
    const objects = listing.list(folder.prefix);
    const { drift, foreign } = listedDrift(folder, manifest, objects, beside);
    const { files, known, ...rest } = manifest;
    dagListing.dags.push({ dagId, ...rest, drift });
    dagListing.foreign.push(...foreign);
    const key = keyOf(folder, folder.entryPath);
    const etag = listing.etagOf(key);
    if (etag !== undefined) dagListing.entries.push({ key, etag });
  }
  const prefix = dagsPath === '' ? '' : `${dagsPath}/`;
  const unclaimed = [
    ...listing.list(prefix),
    ...listing.folders
      .filter(folder => !dags.has(folder))
      .flatMap(folder => listing.list(`${prefix}${folder}/`)),
  ].map(({ key }) => key);
  dagListing.foreign.push(
    ...unclaimed.filter(
      key =>
        key !== indexKeyOf(dagsPath) && !key.endsWith('/') && !rivals.has(key),
    ),
  );
  dagListing.foreign.sort();
  dagListing.dags.sort((a, b) => (a.dagId < b.dagId ? -1 : 1));
  return dagListing;
}

import { FolderDeploymentResult } from '../FolderDeployment';
import { dagFolder, manifestKeyOf, nameProblem } from '../layout';
import { DagsListing } from './DagsListing';
import { DeploymentIndex, IndexedDag } from './DeploymentIndex';
import { indexedDag } from './indexedDag';
import { PreparedDag } from './PreparedDag';

/** What the index shall remember: what was seen in this run, and what still holds of the rest. Pure. */
export function nextIndex(options: {
  dagsPath: string;
  index: DeploymentIndex;
  prepared: readonly PreparedDag[];
  done: ReadonlyMap<string, FolderDeploymentResult>;
  listing: DagsListing;
}): DeploymentIndex {
  const { dagsPath, index, prepared, done, listing } = options;
  // The index may hold anything, the name of no folder as well.
  const stillHolds = ([dagId, { manifest }]: [string, IndexedDag]) =>
    !nameProblem(dagId) &&
    listing.etagOf(manifestKeyOf(dagFolder({ dagsPath, dagId }))) === manifest;
  const next: DeploymentIndex = new Map([...index].filter(stillHolds));
  for (const { dagId, claim } of prepared) {
    const result = done.get(dagId);
    const entry = result && indexedDag(result, claim);
    if (entry) {
      next.set(dagId, entry);
    }
  }
  return next;
}

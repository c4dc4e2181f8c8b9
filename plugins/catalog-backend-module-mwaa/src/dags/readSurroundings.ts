import { assetEntities } from './assetEntities';
import { CatalogAccess } from './CatalogAccess';
import { componentSystems } from './componentSystems';
import { DagFacts } from './DagFacts';
import { Surroundings } from './Surroundings';

/** What the catalog knows around these DAGs; nothing is asked that none needs. */
export async function readSurroundings(
  dags: readonly DagFacts[],
  access: CatalogAccess,
): Promise<Surroundings> {
  const namesAssets = dags.some(
    ({ reads, writes }) => reads.length + writes.length > 0,
  );
  const [systemOf, assetsAt] = await Promise.all([
    componentSystems(
      dags.map(({ component }) => component),
      access,
    ),
    namesAssets ? assetEntities(access) : new Map<string, string[]>(),
  ]);
  return { systemOf, assetsAt };
}

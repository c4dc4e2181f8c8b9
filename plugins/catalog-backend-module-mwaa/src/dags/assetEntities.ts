import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_ASSET_URI } from 'backstage-plugin-mwaa-common';
import { CatalogAccess } from './CatalogAccess';

const KINDS = ['Resource', 'API'];

/** Full refs of the entities that stand for Airflow assets, by URI. */
export async function assetEntities({
  catalog,
  auth,
}: CatalogAccess): Promise<Map<string, string[]>> {
  const annotation = `metadata.annotations.${ANNOTATION_ASSET_URI}`;
  const { items } = await catalog.getEntities(
    {
      filter: KINDS.map(kind => ({
        kind,
        [annotation]: CATALOG_FILTER_EXISTS,
      })),
      fields: ['kind', 'metadata'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  const refs = new Map<string, string[]>();
  for (const entity of items) {
    const uri = entity.metadata.annotations?.[ANNOTATION_ASSET_URI];
    if (uri) {
      refs.set(uri, [...(refs.get(uri) ?? []), stringifyEntityRef(entity)]);
    }
  }
  return refs;
}

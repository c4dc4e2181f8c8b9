import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ForwardedError, ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_ASSET_URI,
  AssetSuggestion,
} from 'backstage-plugin-mwaa-common';

const KINDS = ['Resource', 'API'];
const MOST = 500;

/** Entities with the URI of an asset that the caller may see. */
export async function catalogAssets(
  credentials: BackstageCredentials,
  catalog: CatalogService,
): Promise<AssetSuggestion[]> {
  const annotation = `metadata.annotations.${ANNOTATION_ASSET_URI}`;
  try {
    const { items } = await catalog.getEntities(
      {
        filter: KINDS.map(kind => ({
          kind,
          [annotation]: CATALOG_FILTER_EXISTS,
        })),
        fields: ['kind', 'metadata'],
        limit: MOST,
      },
      { credentials },
    );
    return items.flatMap(entity => {
      const { name, title, annotations } = entity.metadata;
      const uri = annotations?.[ANNOTATION_ASSET_URI];
      return uri
        ? [
            {
              name: title ?? name,
              uri,
              source: 'catalog' as const,
              entityRef: stringifyEntityRef(entity),
            },
          ]
        : [];
    });
  } catch (error) {
    throw new ServiceUnavailableError(
      'The catalog could not be asked for assets; try again later',
      new ForwardedError('Catalog', error),
    );
  }
}

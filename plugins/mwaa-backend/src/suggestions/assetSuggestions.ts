import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AssetSuggestion,
  AssetSuggestions,
} from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { ApiServices } from '../ApiServices';
import { AIRFLOW_LIMIT_MS } from './airflowLimit';
import { catalogAssets } from './catalogAssets';
import { unlessUnavailable } from './unlessUnavailable';

/** One for each URI; Airflow knows an asset by its name too, so its name counts. */
function merged(
  ofCatalog: readonly AssetSuggestion[],
  ofAirflow: readonly AssetSuggestion[],
): AssetSuggestion[] {
  const byUri = new Map(ofCatalog.map(asset => [asset.uri, asset]));
  for (const asset of ofAirflow) {
    byUri.set(asset.uri, { ...byUri.get(asset.uri), ...asset });
  }
  return [...byUri.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Assets that the catalog and the environment's Airflow know. */
export async function assetSuggestions(
  environment: MwaaEnvironment,
  credentials: BackstageCredentials,
  { catalog, reads }: Pick<ApiServices, 'catalog' | 'reads'>,
): Promise<AssetSuggestions> {
  const [ofCatalog, ofAirflow] = await Promise.all([
    unlessUnavailable('The catalog', catalogAssets(credentials, catalog)),
    unlessUnavailable(
      `The Airflow of ${environment.id}`,
      reads.assets(environment, { limitMs: AIRFLOW_LIMIT_MS }),
    ),
  ]);
  return {
    assets: merged(
      'value' in ofCatalog ? ofCatalog.value : [],
      'value' in ofAirflow
        ? ofAirflow.value.value.map(({ name, uri }) => ({
            name,
            uri,
            source: 'airflow',
          }))
        : [],
    ),
    unavailable: [ofCatalog, ofAirflow].flatMap(answer =>
      'unavailable' in answer ? [answer.unavailable] : [],
    ),
  };
}

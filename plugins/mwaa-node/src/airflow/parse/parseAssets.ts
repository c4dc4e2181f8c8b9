import { z } from 'zod/v3';
import { AirflowAsset } from '../AirflowAsset';
import { parseAnswer } from './parseAnswer';

const asset = z.object({ name: z.string().nullish(), uri: z.string() });
const schema = z.union([
  /** 3.x */
  z.object({ assets: z.array(asset) }),
  /** 2.x */
  z.object({ datasets: z.array(asset) }),
]);

/** Airflow's list of assets, of either REST API. */
export function parseAssets(body: unknown): AirflowAsset[] {
  const listed = parseAnswer(schema, body, 'lists its assets');
  const found = 'assets' in listed ? listed.assets : listed.datasets;
  return found.map(({ name, uri }) => ({ name: name || uri, uri }));
}

import { environmentValue } from '../environmentValue';
import { EnvironmentValues } from '../EnvironmentValues';
import { DagAsset } from '../schema/assetSchema';
import { DagEnvironmentValue } from '../schema/environmentValueSchema';

const EXPRESSION = /\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}/g;

/** A URI that is not known yet names what it waits for. */
export type AssetUriReading =
  { ok: true; uri: string } | { ok: false; missing: string[] };

/**
 * The URI of an asset in an environment. It is fixed when the DAG is
 * rendered, because Airflow compares the URIs of DAGs without running them.
 */
export function assetUri(
  uri: NonNullable<DagAsset['uri']>,
  declared: { [name: string]: DagEnvironmentValue },
  environment: EnvironmentValues | undefined,
): AssetUriReading {
  if (typeof uri === 'string') return { ok: true, uri };
  const missing: string[] = [];
  const filled = uri.$template.replace(EXPRESSION, (expression, name) => {
    const known = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const found = environment && environmentValue(name, known, environment);
    if (found?.ok) return String(found.value);
    missing.push(name);
    return expression;
  });
  return missing.length ? { ok: false, missing } : { ok: true, uri: filled };
}

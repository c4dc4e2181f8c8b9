import {
  AssetCondition,
  assetUriProblem,
  DagSpec,
} from 'backstage-plugin-mwaa-common';
import { DagAssets } from '../deploy/DagAssets';
import { conditionKeys } from './conditionKeys';

/**
 * What the DAG reads (or waits for) and writes, as Airflow will know it. An
 * alias is left out: what is behind it is only known when the task runs.
 *
 * @param spec - with every `$env` filled in
 */
export function dagAssets({
  schedule,
  tasks,
  assets = {},
}: DagSpec): DagAssets {
  const waitsFor: AssetCondition[] =
    'assets' in schedule ? [schedule.assets] : [];
  const urisOf = (keys: readonly string[]) => {
    const uris = keys.flatMap(key => {
      const uri = Object.hasOwn(assets, key) ? assets[key].uri : undefined;
      return typeof uri === 'string' && !assetUriProblem(uri) ? [uri] : [];
    });
    return [...new Set(uris)].sort();
  };
  return {
    reads: urisOf([
      ...waitsFor.flatMap(conditionKeys),
      ...tasks.flatMap(({ inlets = [] }) => inlets),
    ]),
    writes: urisOf(tasks.flatMap(({ outlets = [] }) => outlets)),
  };
}

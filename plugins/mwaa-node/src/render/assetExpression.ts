import { InputError } from '@backstage/errors';
import { AirflowTarget, DagAsset } from 'backstage-plugin-mwaa-common';
import { callExpression } from './callExpression';
import { constantValue } from './constantValue';
import { coreImports } from './coreImports';
import { PythonExpression } from './PythonExpression';

/**
 * An asset, as Airflow 3 calls it, or a dataset, which has no name or group.
 *
 * @param key - of the asset, only named in errors
 */
export function assetExpression(
  key: string,
  asset: DagAsset,
  { major }: AirflowTarget,
): PythonExpression {
  const { Asset, AssetAlias } = coreImports[major];
  const group = major === 3 ? asset.group : undefined;
  if (asset.alias !== undefined) {
    return callExpression(AssetAlias, [asset.alias], { group });
  }
  const { uri, extra } = asset;
  if (typeof uri !== 'string') {
    throw new InputError(
      `The asset ${JSON.stringify(key)} has no URI that is known now. Give it a "uri" whose template uses values of the environment only.`,
    );
  }
  const others = {
    group,
    extra: extra && constantValue(extra, `The extra of the asset ${key}`),
  };
  return major === 3 && asset.name !== undefined
    ? callExpression(Asset, [], { name: asset.name, uri, ...others })
    : callExpression(Asset, [uri], others);
}

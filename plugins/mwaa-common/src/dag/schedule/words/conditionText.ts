import { AssetCondition, DagAsset } from '../../schema/assetSchema';
import { simplerAssetCondition } from '../simplerAssetCondition';
import { listText } from './listText';

type Assets = { [key: string]: DagAsset };

const nameOf = (key: string, assets: Assets): string => {
  const { name, uri, alias } =
    (Object.hasOwn(assets, key) ? assets[key] : undefined) ?? {};
  const place = typeof uri === 'object' ? uri.$template : uri;
  return name ?? place ?? alias ?? key;
};

function text(condition: AssetCondition, assets: Assets, inner: boolean) {
  if (typeof condition === 'string') return nameOf(condition, assets);
  const [parts, joint]: [AssetCondition[], 'and' | 'or'] =
    'all' in condition ? [condition.all, 'and'] : [condition.any, 'or'];
  const joined: string = listText(
    parts.map(part => text(part, assets, true)),
    joint,
  );
  return inner ? `(${joined})` : joined;
}

/** Assets that are waited for, read out: "orders and (prices or rates)". */
export const conditionText = (
  condition: AssetCondition,
  assets: Assets = {},
): string => text(simplerAssetCondition(condition), assets, false);

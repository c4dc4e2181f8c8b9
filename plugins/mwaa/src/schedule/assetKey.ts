import { DagAsset } from 'backstage-plugin-mwaa-common';

type Assets = { [key: string]: DagAsset };

const MAX_LENGTH = 60;

const words = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^[^A-Za-z]+/, '')
    .slice(0, MAX_LENGTH)
    .replace(/_+$/, '')
    .toLowerCase();

const uriOf = ({ uri }: DagAsset) =>
  typeof uri === 'object' ? uri.$template : uri;

/**
 * The key for an asset in a specification: the one it has already, or else a
 * new one, made of its name or the end of its URI.
 */
export function assetKey(asset: DagAsset, known: Assets): string {
  const own = Object.entries(known).find(
    ([, other]) => uriOf(other) !== undefined && uriOf(other) === uriOf(asset),
  );
  if (own) return own[0];
  const end = (uriOf(asset) ?? '').split('/').filter(Boolean).at(-1) ?? '';
  const name = asset.name?.includes('://') ? undefined : asset.name;
  const wanted = words(name ?? '') || words(end) || 'asset';
  const free = (key: string) => !Object.hasOwn(known, key);
  if (free(wanted)) return wanted;
  let count = 2;
  while (!free(`${wanted}_${count}`)) count++;
  return `${wanted}_${count}`;
}

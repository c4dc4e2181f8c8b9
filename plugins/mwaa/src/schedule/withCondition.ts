import {
  AssetCondition,
  assetConditionKeys,
  DagAsset,
} from 'backstage-plugin-mwaa-common';
import { TimingDraft } from './TimingDraft';

const keysOf = (condition: AssetCondition | undefined) =>
  condition === undefined
    ? []
    : assetConditionKeys(condition, []).map(({ key }) => key);

/**
 * A timing that waits for something else. Assets that it named before and no
 * longer does go; others stay, whoever put them there.
 */
export function withCondition<Timing extends TimingDraft>(
  timing: Timing,
  condition: AssetCondition,
  added: { [key: string]: DagAsset } = {},
): Timing {
  const now = new Set(keysOf(condition));
  const before = new Set(keysOf(timing.schedule.assets));
  const kept = Object.entries({ ...timing.assets, ...added }).filter(
    ([key]) => now.has(key) || !before.has(key),
  );
  return {
    ...timing,
    schedule: { ...timing.schedule, assets: condition },
    assets: kept.length ? Object.fromEntries(kept) : undefined,
  };
}

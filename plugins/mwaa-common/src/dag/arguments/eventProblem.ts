import { didYouMean } from '../../didYouMean';
import { quoted } from '../../quoted';
import { ArgumentScope } from './ArgumentScope';

/** Why the event of an asset is refused. */
export function eventProblem(
  asset: string,
  { scheduleAssets }: Pick<ArgumentScope, 'scheduleAssets'>,
): string | undefined {
  if (!scheduleAssets.has(asset)) {
    return scheduleAssets.size
      ? `${quoted(asset)} is no asset in the schedule.${didYouMean(asset, [...scheduleAssets.keys()])}`
      : `${quoted(asset)} starts no run, because the schedule names no asset; write it under "schedule.assets"`;
  }
  return scheduleAssets.get(asset) === undefined
    ? `${quoted(asset)} has no URI that is known before the run, so no event can be told to be its own; give the asset a "uri"`
    : undefined;
}

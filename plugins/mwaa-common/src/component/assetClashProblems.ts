import { Problem } from '../problem';
import { DagPartsDraft } from './dagFromParts';

const assetsOf = (part: unknown): { [key: string]: unknown } => {
  const assets = (part as { assets?: unknown } | undefined)?.assets;
  return assets && typeof assets === 'object' ? { ...assets } : {};
};

/** Keys that stand for one asset in the schedule and for another in the tasks. */
export function assetClashProblems({ timing, work }: DagPartsDraft): Problem[] {
  const written = assetsOf(work);
  return Object.entries(assetsOf(timing))
    .filter(
      ([key, asset]) =>
        key in written &&
        JSON.stringify(written[key]) !== JSON.stringify(asset),
    )
    .map(([key]) => ({
      path: ['timing', 'assets', key],
      message:
        'is the key of another asset among the tasks; give one of the two another key',
    }));
}

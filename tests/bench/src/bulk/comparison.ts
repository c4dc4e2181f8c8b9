import { median } from '../median';
import { OURS } from './contestants';

export interface Run {
  seconds: number;
  peakMiB?: number;
}

/** Medians of all, and round by round how many times our time each took. */
export function comparison(
  title: string,
  runs: Record<string, readonly Run[]>,
  base: string = OURS,
): string[] {
  const ours = runs[base];
  const lines = Object.entries(runs).map(([name, theirs]) => {
    const seconds = median(theirs.map(run => run.seconds));
    // Pair by pair, so that a machine that slows down takes no side.
    const ratio = median(
      theirs.map((run, round) => run.seconds / ours[round].seconds),
    );
    const peaks = theirs.flatMap(({ peakMiB }) => peakMiB ?? []);
    const peak = peaks.length ? `  ${median(peaks).toFixed(0)} MiB` : '';
    return `  ${name.padEnd(24)} ${seconds.toFixed(2)} s  ${ratio.toFixed(2)} x${peak}`;
  });
  return [`${title}, medians of ${ours.length} rounds:`, ...lines];
}

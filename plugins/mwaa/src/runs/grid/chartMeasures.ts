import { DagRun } from 'backstage-plugin-mwaa-common';
import { durationScale } from './durationScale';
import { elapsed } from './elapsed';

const HEIGHT = 84;
const TOP = 10;
const BOTTOM = TOP + HEIGHT;

/** Pixels of the chart above the grid; a column of the grid is as wide. */
export const CHART = {
  column: 28,
  bar: 16,
  bottom: BOTTOM,
  height: BOTTOM + 18,
};

/** How high something stands in the chart: pixels from its top by seconds, and where it has lines. */
export function chartMeasures(runs: readonly DagRun[]) {
  const lengths = runs.map(run => elapsed(run) ?? 0);
  const lines = durationScale(Math.max(0, ...lengths));
  const most = lines.at(-1)!;
  return {
    lengths,
    lines: [0, ...lines],
    at: (seconds: number) => BOTTOM - (seconds / most) * HEIGHT,
  };
}

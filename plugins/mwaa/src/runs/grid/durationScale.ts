/** Lengths of time, in seconds, that people count in. */
const steps = [
  1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 10_800,
  21_600, 43_200, 86_400,
];

const LINES = 3;

/** Heights (seconds) at which a chart that holds `most` has lines; the last one is its height. */
export function durationScale(most: number): number[] {
  const step =
    steps.find(each => each * LINES >= most) ??
    Math.ceil(most / LINES / 86_400) * 86_400;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count }, (_, index) => (index + 1) * step);
}

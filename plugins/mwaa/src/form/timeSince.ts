const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

const nowText = (seconds: number) => (seconds > 0 ? 'in a moment' : 'just now');

/** How far away a moment is, in words: `3 days ago`, `in 2 hours`. */
export function timeSince(moment: Date, now: Date): string {
  const seconds = (moment.getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const fitting = units.find(([, length]) => Math.abs(seconds) >= length);
  return fitting
    ? format.format(Math.round(seconds / fitting[1]), fitting[0])
    : nowText(seconds);
}

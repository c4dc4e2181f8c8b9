// Making one costs a hundred times as much as using it.
const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** A moment (ISO 8601) by the clock of whoever reads, with the name of its zone: `29 Nov 2026, 06:05 CET`. */
export const momentText = (at: string): string => format.format(new Date(at));

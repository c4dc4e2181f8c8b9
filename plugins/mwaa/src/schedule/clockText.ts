import { ClockReading } from 'backstage-plugin-mwaa-common';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Thu 26 Nov 2026`. */
export function dayText({ date, weekday }: ClockReading): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${weekday} ${day} ${months[month - 1]} ${year}`;
}

/** `Thu 26 Nov 2026, 00:00`. */
export const clockText = (reading: ClockReading): string =>
  `${dayText(reading)}, ${reading.time}`;

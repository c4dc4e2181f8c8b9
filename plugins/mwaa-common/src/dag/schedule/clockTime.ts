import { ClockReading } from './ClockReading';
import { zoneClock } from './zoneClock';

const MINUTE = 60_000;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const two = (number: number) => String(number).padStart(2, '0');

function offsetText(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / MINUTE);
  const sign = milliseconds < 0 ? '-' : '+';
  return `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** @param timezone - a name that `timezoneProblem` has nothing against */
export function clockTime(instant: Date, timezone: string): ClockReading {
  const wall = zoneClock(timezone).wall(instant.getTime());
  const text = new Date(wall).toISOString();
  return {
    timezone,
    date: text.slice(0, 10),
    weekday: weekdays[new Date(wall).getUTCDay()],
    time: text.slice(11, text.slice(17, 19) === '00' ? 16 : 19),
    offset: offsetText(wall - instant.getTime()),
  };
}

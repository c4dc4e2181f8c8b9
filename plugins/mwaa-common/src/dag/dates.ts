/** A moment on the clock of some time zone. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/;

const daysIn = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, of a day that exists between
 * 1970 and 2199; `undefined` otherwise. No offset: the zone is the DAG’s.
 */
export function wallClock(text: string): WallClock | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts
    .slice(1)
    .map(part => Number(part ?? 0));
  const exists =
    year >= 1970 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  return exists ? { year, month, day, hour, minute, second } : undefined;
}

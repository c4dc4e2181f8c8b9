const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/*
 * A wall clock is counted here as the milliseconds that UTC would be at when
 * its clock shows the same.
 */
export interface ZoneClock {
  /** What the clock of the zone shows at an instant. */
  wall(instant: number): number;
  /**
   * The instant at which the zone's clock shows so. Of two the later one, and
   * after the gap where the clock skips it: as Airflow, which sets `fold`.
   */
  instant(wall: number): number;
}

const clocks = new Map<string, ZoneClock>();

function offsetReader(timezone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return instant => {
    const parts = Object.fromEntries(
      format
        .formatToParts(instant)
        .map(({ type, value }) => [type, Number(value)]),
    );
    const wall = Date.UTC(
      parts.year,
      parts.month - 1,
      parts.day,
      parts.hour,
      parts.minute,
      parts.second,
    );
    return wall - Math.floor(instant / 1000) * 1000;
  };
}

/** The clock of an IANA time zone. */
export function zoneClock(timezone: string): ZoneClock {
  const known = clocks.get(timezone);
  if (known) return known;
  const offset = offsetReader(timezone);
  const clock: ZoneClock = {
    wall: instant => instant + offset(instant),
    instant: wall => {
      const offsets = [wall - DAY, wall, wall + DAY].map(offset);
      const instants = offsets.map(each => wall - each);
      const shown = instants.filter(
        (instant, index) => offset(instant) === offsets[index],
      );
      return Math.max(...(shown.length ? shown : instants));
    },
  };
  clocks.set(timezone, clock);
  return clock;
}

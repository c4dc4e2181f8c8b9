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

/** Days of which a zone’s offsets are kept; more than anybody looks at. */
const KEPT_DAYS = 10_000;

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

/**
 * Asks for the offsets at the two ends of a day only, while those are alike:
 * to ask takes long, and runs are many. No zone changes twice within a day.
 */
function rememberedOffsets(
  read: (instant: number) => number,
): (instant: number) => number {
  const kept = new Map<number, number>();
  const atStart = (day: number) => {
    const known = kept.get(day);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_DAYS) kept.clear();
    const offset = read(day * DAY);
    kept.set(day, offset);
    return offset;
  };
  return instant => {
    const day = Math.floor(instant / DAY);
    const offset = atStart(day);
    return offset === atStart(day + 1) ? offset : read(instant);
  };
}

/** The clock of an IANA time zone. */
export function zoneClock(timezone: string): ZoneClock {
  const known = clocks.get(timezone);
  if (known) return known;
  const offset = rememberedOffsets(offsetReader(timezone));
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

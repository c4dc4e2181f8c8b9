/** A moment as the clock of a zone shows it. */
export interface ClockReading {
  timezone: string;
  /** `2026-03-29`. */
  date: string;
  /** `Sun`. */
  weekday: string;
  /** `03:30`, or `03:30:15`. */
  time: string;
  /** From UTC: `+02:00`. */
  offset: string;
}

/** A schedule of which Airflow has told the next runs. */
export interface ScheduleCase {
  /** Cron, preset, seconds between two runs, or nothing. */
  schedule: string | number | null;
  tz: string;
  /** Wall clock. */
  start: string | null;
  end?: string;
  /** Null for the version's own. */
  catchup: boolean | null;
  /** What the clock on the wall shows. */
  now: string;
}

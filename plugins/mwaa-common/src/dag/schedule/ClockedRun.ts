import { ClockReading } from './ClockReading';
import { PlannedRun } from './PlannedRun';

/**
 * What a clock change does to a run. `skipped`: the clock leaves out the time
 * that was meant, and the run comes later by the clock. `repeated`: the clock
 * shows the time twice that day. `offset-changed`: nothing by the clock, but
 * the time to the run before is not the usual one.
 */
export type ClockChange = 'skipped' | 'repeated' | 'offset-changed';

/** A run with what clocks show when it comes. */
export interface ClockedRun extends PlannedRun {
  /** When it runs, by the clock of the DAG’s zone and of the reader’s. */
  inZone: ClockReading;
  inReaderZone: ClockReading;
  /** Its date, and the end of what it covers, by the clock of the DAG’s zone. */
  logicalInZone: ClockReading;
  intervalEndInZone: ClockReading;
  /** What `ds` says: the date in UTC, whatever the zone. */
  ds: string;
  /** Whether its time is past, so that it runs as soon as the DAG is not paused. */
  atOnce: boolean;
  clockChange?: ClockChange;
}

/** The instants at which something is due; milliseconds. As Airflow's timetables. */
export interface Beat {
  next(instant: number): number;
  previous(instant: number): number;
  /** The instant itself when it is due, the next or the one before otherwise. */
  alignToNext(instant: number): number;
  alignToPrevious(instant: number): number;
  /** The start of the latest period that is over. */
  latestStart(now: number): number;
}

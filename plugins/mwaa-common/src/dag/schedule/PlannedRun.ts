/** A run that a schedule will make. */
export interface PlannedRun {
  /** When Airflow starts it, or soon after if that is past already. */
  runAfter: Date;
  /** What `ds` and `logical_date` tell. */
  logicalDate: Date;
  dataInterval: { start: Date; end: Date };
}

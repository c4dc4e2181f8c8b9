/** A run that a schedule will make, in ISO 8601. */
export interface SchedulePreviewRun {
  runAfter: string;
  logicalDate: string;
  dataInterval: { start: string; end: string };
}

/** Answer of `POST /schedule`. */
export interface SchedulePreview {
  /** In plain words. */
  description: string;
  runs: SchedulePreviewRun[];
}

import { AirflowRun } from './AirflowAnswer';

const run = (runAfter: string, logicalDate = runAfter) => ({
  runAfter,
  logicalDate,
});

/**
 * The first runs of each scheduled case, worked out by hand. Where the date
 * of a run is its interval, it lies one period before the run.
 */
export const expectedRuns: Record<string, Partial<AirflowRun>[]> = {
  workload: [
    run('2026-01-02T05:05:00+01:00', '2026-01-01T05:05:00+01:00'),
    run('2026-01-03T05:05:00+01:00', '2026-01-02T05:05:00+01:00'),
    run('2026-01-04T05:05:00+01:00', '2026-01-03T05:05:00+01:00'),
  ],
  emr_fallback: [
    run('2026-01-01T03:00:00+00:00'),
    run('2026-01-02T03:00:00+00:00'),
    run('2026-01-03T03:00:00+00:00'),
  ],
  one_container: [
    run('2026-03-02T08:00:00+01:00'),
    run('2026-03-02T08:15:00+01:00'),
    run('2026-03-02T08:30:00+01:00'),
  ],
  redshift_and_s3: [
    run('2026-01-02T00:00:00+00:00', '2026-01-01T00:00:00+00:00'),
    run('2026-01-03T00:00:00+00:00', '2026-01-02T00:00:00+00:00'),
    run('2026-01-04T00:00:00+00:00', '2026-01-03T00:00:00+00:00'),
  ],
  // Clocks go forward in New York on 8 March 2026.
  http_ingestion: [
    run('2026-03-07T09:30:00-05:00'),
    run('2026-03-08T09:30:00-04:00'),
    run('2026-03-09T09:30:00-04:00'),
  ],
  // 4 January 2026 is the first Sunday after the start.
  python_steps: [
    run('2026-01-11T00:00:00+01:00', '2026-01-04T00:00:00+01:00'),
    run('2026-01-18T00:00:00+01:00', '2026-01-11T00:00:00+01:00'),
    run('2026-01-25T00:00:00+01:00', '2026-01-18T00:00:00+01:00'),
  ],
  // 1 January 2026 is a Thursday.
  bash_with_care: [
    run('2026-01-01T06:00:00+00:00'),
    run('2026-01-02T06:00:00+00:00'),
    run('2026-01-05T06:00:00+00:00'),
  ],
};

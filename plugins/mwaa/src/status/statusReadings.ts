import { DagStatus, Reading } from 'backstage-plugin-mwaa-common';

/** All that was read for a status, each with its name. */
export const statusReadings = (
  status: DagStatus,
): readonly (readonly [string, Reading<unknown>])[] => [
  ['Schedule, next run and whether it is paused', status.airflow],
  ['Last run', status.lastRun],
  ['Import errors', status.importProblems],
  ['Version', status.deployment],
  ['Drift', status.drift],
];

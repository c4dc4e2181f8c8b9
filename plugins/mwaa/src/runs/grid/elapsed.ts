import { DagRun } from 'backstage-plugin-mwaa-common';

/** Seconds that a run took, or has taken until now; undefined before it began. */
export function elapsed({
  duration,
  startedAt,
  endedAt,
}: DagRun): number | undefined {
  if (duration !== undefined || !startedAt) return duration;
  const end = endedAt ? Date.parse(endedAt) : Date.now();
  return Math.max(0, (end - Date.parse(startedAt)) / 1000);
}

/** The states in which a task ends. */
export const taskStates = [
  'success',
  'failed',
  'skipped',
  'upstream_failed',
  'removed',
] as const;

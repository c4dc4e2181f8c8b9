import { DagSpec } from '../dag/spec';

/**
 * When a DAG runs: what the schedule field of a form holds. `assets` are
 * those that the schedule names; they join those of the work.
 */
export type DagTiming = Pick<
  DagSpec,
  | 'schedule'
  | 'timezone'
  | 'startDate'
  | 'endDate'
  | 'catchup'
  | 'paused'
  | 'assets'
>;

/** Its fields, in the order of the specification. */
export const timingFields = [
  'timezone',
  'startDate',
  'endDate',
  'schedule',
  'catchup',
  'paused',
] as const satisfies readonly (keyof DagTiming)[];

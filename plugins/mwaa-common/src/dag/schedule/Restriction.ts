/** Between which instants a schedule may run; milliseconds. */
export interface Restriction {
  earliest: number;
  latest: number;
  catchup: boolean;
  now: number;
}

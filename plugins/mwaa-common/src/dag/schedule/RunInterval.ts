/** A data interval; its run starts when it is over. Milliseconds. */
export interface RunInterval {
  start: number;
  end: number;
}

/** Of a call that may be given up. */
export interface Abortable {
  signal?: AbortSignal;
}

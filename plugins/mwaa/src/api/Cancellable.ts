/** Of every question to the backend. */
export interface Cancellable {
  signal?: AbortSignal;
}

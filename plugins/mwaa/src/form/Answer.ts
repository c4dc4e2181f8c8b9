/** What is known of the answer to a question; see useAnswer. */
export interface Answer<Value> {
  /**
   * `idle`: nothing was asked. `slow`: still loading, for longer than
   * people wait without being told.
   */
  status: 'idle' | 'loading' | 'slow' | 'ready' | 'failed';
  /** The last good one; kept while another is on its way and when it fails. */
  value?: Value;
  /** Whether `value` answers an earlier question, or was not confirmed by the last one. */
  isStale: boolean;
  /** When `value` arrived. */
  observedAt?: Date;
  /** Why the last question has no answer; only when failed. */
  error?: Error;
  /** Whether there was no connection; then it is asked again as soon as there is. */
  isOffline: boolean;
  /** Asks again. */
  retry(): void;
}

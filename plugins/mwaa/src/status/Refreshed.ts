/** What is known of a question that is asked again and again; see useRefreshed. */
export interface Refreshed<Value> {
  /** The last good answer; stays while the next one is on its way, and when that fails. */
  value?: Value;
  /** Why the newest question has no answer; stays until one has. */
  problem?: Error;
  /** Whether the first answer takes longer than people wait without being told. */
  isSlow: boolean;
  /** When `value` arrived. */
  observedAt?: Date;
  /** Asks at once. */
  refresh(): void;
}

/** Answer of `GET /environments/{id}/dag-ids/{dagId}`. */
export interface DagIdAvailability {
  /** `ours`: an earlier deployment of the component that was named. */
  state: 'free' | 'ours' | 'taken';
  /** Whose it is, as far as it says. */
  owner?: string;
  component?: string;
  /** Why it is taken, and what to do. */
  reason?: string;
}

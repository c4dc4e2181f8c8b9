import { EnvironmentSummary } from './EnvironmentSummary';

/** Answer of `GET /environments`. */
export interface EnvironmentList {
  /** Sorted by id. */
  environments: EnvironmentSummary[];
  /** ISO 8601; the oldest of what the answer holds. */
  observedAt: string;
}

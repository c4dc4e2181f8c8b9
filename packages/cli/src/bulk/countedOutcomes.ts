import { BulkOutcome } from './BulkProject';

/** How many folders came to which end; only those ends that occur. */
export function countedOutcomes(
  outcomes: readonly BulkOutcome[],
): Partial<Record<BulkOutcome['outcome'], number>> {
  const counts: Partial<Record<BulkOutcome['outcome'], number>> = {};
  for (const { outcome } of outcomes) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

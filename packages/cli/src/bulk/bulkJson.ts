import { errorParts } from '../output/errorParts';
import { planJson } from '../plan/planJson';
import { BulkOutcome } from './BulkProject';
import { countedOutcomes } from './countedOutcomes';

/** All folders as `--json` prints them. */
export const bulkJson = (outcomes: readonly BulkOutcome[]) => ({
  counts: countedOutcomes(outcomes),
  dags: outcomes.map(
    ({ folder, dagId, environment, outcome, plan, error }) => ({
      folder,
      ...(dagId && { dagId }),
      ...(environment && { environment }),
      outcome,
      ...(plan && { files: planJson(plan).files }),
      ...(error !== undefined && { error: errorParts(error) }),
    }),
  ),
});

import { PrefixEntries } from '../../aws/BucketSettings';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { countDags } from '../countDags';
import { dagCapacity } from '../dagCapacity';
import { PreflightVerdict } from '../PreflightCheck';

const WARN_FROM = 0.9;

/** Whether the environment is large enough for this DAG beside those it has. */
export function capacityCheck(
  entries: PrefixEntries,
  { id, environmentClass }: MwaaEnvironment,
  dagId: string,
): PreflightVerdict {
  const capacity = dagCapacity[environmentClass ?? ''];
  if (!capacity) {
    return {
      status: 'warning',
      message: `How many DAGs ${id} has room for is not known: its class is ${environmentClass ?? 'not told'}`,
    };
  }
  const count = countDags(entries, dagId);
  const message = `With ${dagId}, ${id} has about ${count} DAGs; ${environmentClass} is made for ${capacity}`;
  return count < capacity * WARN_FROM
    ? { status: 'pass', message }
    : {
        status: 'warning',
        message,
        advice:
          'Remove DAGs that are no longer needed, or choose a larger environment class before parsing gets slow.',
      };
}

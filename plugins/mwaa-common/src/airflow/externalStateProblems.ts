import { DagValue } from '../dag/value';
import { Problem } from '../problem';
import { quoted } from '../quoted';

const ids = ['external_task_id', 'external_task_ids', 'external_task_group_id'];
const fields = ['allowed_states', 'skipped_states', 'failed_states'];
const runStates = ['queued', 'running', 'success', 'failed'];

/** States of tasks where a whole run is waited for. */
export function externalStateProblems(
  given: ReadonlyMap<string, DagValue | undefined>,
): Problem[] {
  if (ids.some(id => given.has(id))) return [];
  return fields.flatMap(field => {
    const states = given.get(field);
    return (Array.isArray(states) ? states : []).flatMap((state, index) =>
      typeof state === 'string' && !runStates.includes(state)
        ? [
            {
              path: [field, index],
              message: `${quoted(state)} is a state of tasks, and without ${ids.join(', ')} a whole run is waited for, whose states are ${runStates.join(', ')}`,
            },
          ]
        : [],
    );
  });
}

import { DagValue } from '../dag/value';
import { Problem } from '../problem';
import { quoted } from '../quoted';

const ids = ['external_task_id', 'external_task_ids', 'external_task_group_id'];
const fields = ['allowed_states', 'skipped_states', 'failed_states'];
const runStates = ['queued', 'running', 'success', 'failed'];

const statesOf = (value: DagValue | undefined) =>
  Array.isArray(value) ? value : [];

/** States of tasks where a whole run is waited for, and states with two meanings. */
export function externalStateProblems(
  given: ReadonlyMap<string, DagValue | undefined>,
): Problem[] {
  const ofRun = !ids.some(id => given.has(id));
  const taken = new Map<DagValue, string>(
    given.has('allowed_states')
      ? []
      : [['success', 'allowed_states by default']],
  );
  return fields.flatMap(field =>
    statesOf(given.get(field)).flatMap((state, index): Problem[] => {
      if (typeof state !== 'string') return [];
      const path = [field, index];
      const other = taken.get(state);
      taken.set(state, other ?? field);
      if (other !== undefined) {
        return [
          { path, message: `${quoted(state)} stands in ${other} already` },
        ];
      }
      return ofRun && !runStates.includes(state)
        ? [
            {
              path,
              message: `${quoted(state)} is a state of tasks, and without ${ids.join(', ')} a whole run is waited for, whose states are ${runStates.join(', ')}`,
            },
          ]
        : [];
    }),
  );
}

import { AirflowTarget } from '../airflow/target';
import { InvalidDagSpecError } from '../dag/InvalidDagSpecError';
import { parseDagSpec } from '../dag/parseDagSpec';
import { Problem } from '../problem';
import { dagFromParts } from './dagFromParts';
import { timingFields } from './DagTiming';

const ownFields = new Set<string | number>([...timingFields, 'assets']);

/**
 * Everything that is wrong about when a DAG runs, whatever else of it is
 * still missing. Paths are those of the timing, e.g. `['schedule', 'cron', 1]`.
 *
 * @param work - as far as there is one: URIs of assets may name its values
 */
export function timingProblems(
  timing: unknown,
  target?: AirflowTarget,
  work?: unknown,
): Problem[] {
  const { values } = (work ?? {}) as { values?: unknown };
  const candidate = dagFromParts({
    dagId: 'dag',
    owner: 'owner',
    timing,
    work: { values, tasks: [{ id: 'task', operator: 'empty' }] },
  });
  try {
    parseDagSpec(candidate, target);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return error.problems.filter(({ path: [field] }) => ownFields.has(field));
  }
}

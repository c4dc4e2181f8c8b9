import { DagValue } from '../dag/value';
import { Problem } from '../problem';
import { compareVersions } from './compareVersions';
import { AirflowTarget } from './target';

// Since the SQL provider of this Airflow the classes look at it.
const CHECKED_SINCE = '2.11.0';

/** What the SQL checks refuse of the condition that chooses the rows. */
export function partitionClauseProblems(
  given: ReadonlyMap<string, DagValue | undefined>,
  target?: AirflowTarget,
): Problem[] {
  const clause = given.get('partition_clause');
  return typeof clause === 'string' &&
    clause.includes(';') &&
    target &&
    compareVersions(target.airflowVersion, CHECKED_SINCE) >= 0
    ? [{ path: ['partition_clause'], message: 'may not hold ";"' }]
    : [];
}

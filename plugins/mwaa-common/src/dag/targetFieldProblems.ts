import { compareVersions } from '../airflow/compareVersions';
import { AirflowTarget } from '../airflow/target';
import { Problem } from '../problem';
import { mappingOf } from './mappingOf';
import { DagValue } from './value';

/** Fields of the DAG that came with a version, and what is nearest before it. */
const since: Readonly<Record<string, [version: string, instead: string]>> = {
  displayName: [
    '2.9',
    'Leave it out: the dag_id is shown, and "description" beside it',
  ],
  maxConsecutiveFailures: [
    '2.9',
    'Leave it out, and use "notify" to hear of failures',
  ],
  deadline: [
    '3.2',
    'Write "runTimeout", which fails a run that takes too long, and "notify"; or "whereAvailable: true", which leaves it out with a warning',
  ],
};

/** Fields of the DAG that the target's Airflow does not have. */
export function targetFieldProblems(
  dag: { [field: string]: DagValue },
  target?: AirflowTarget,
): Problem[] {
  if (!target) return [];
  return Object.entries(since).flatMap(([field, [version, instead]]) => {
    const value = dag[field];
    return value === undefined ||
      mappingOf(value).whereAvailable === true ||
      compareVersions(target.airflowVersion, version) >= 0
      ? []
      : [
          {
            path: [field],
            message: `is possible from Airflow ${version} on, and this is ${target.airflowVersion}. ${instead}`,
          },
        ];
  });
}

import { compareVersions } from '../airflow/compareVersions';
import { AirflowTarget } from '../airflow/target';
import { Problem } from '../problem';
import { TaskDraft } from './DagDraft';

/** Fields of a task that the target's Airflow does not have. */
export const taskTargetProblems = (
  { fields, path }: TaskDraft,
  target: AirflowTarget | undefined,
): Problem[] =>
  target &&
  fields.displayName !== undefined &&
  compareVersions(target.airflowVersion, '2.9') < 0
    ? [
        {
          path: [...path, 'displayName'],
          message: `is possible from Airflow 2.9 on, and this is ${target.airflowVersion}. Leave it out: the id is shown`,
        },
      ]
    : [];

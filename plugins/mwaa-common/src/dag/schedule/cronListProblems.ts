import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { cronProblem } from '../cron';
import { cronExpression } from '../cronExpression';
import { DagValue } from '../value';
import { leapDayProblem } from './leapDayProblem';
import { mergeCrons } from './mergeCrons';

const path = ['schedule', 'cron'];

/** Each is looked at for every run, and compared with all others. */
const MOST = 50;

const instead =
  'write expressions that differ in one field only ("0 6 * * *" and "0 18 * * *" become "0 6,18 * * *"), or one DAG for each';

function severalProblem(
  crons: readonly string[],
  date: DagValue | undefined,
  target?: AirflowTarget,
): string | undefined {
  if (mergeCrons(crons) !== undefined) return undefined;
  if (date === 'interval') {
    return `cannot become one expression, and only of one does Airflow know which time a run covers (date "interval"). Let the date be the moment it runs (date "trigger"), which Airflow 3 can, or ${instead}`;
  }
  return target && compareVersions(target.airflowVersion, '3.0') < 0
    ? `cannot become one expression, and Airflow ${target.airflowVersion} takes only one; several are possible from 3.0 on. Until then ${instead}`
    : undefined;
}

/** What is wrong about the cron expressions of a schedule. */
export function cronListProblems(
  crons: readonly string[],
  { cron, date }: { [field: string]: DagValue },
  target?: AirflowTarget,
): Problem[] {
  if (crons.length > MOST) {
    return [
      {
        path,
        message: `has ${crons.length} expressions; a schedule has at most ${MOST}`,
      },
    ];
  }
  const at = (index: number) => (Array.isArray(cron) ? [...path, index] : path);
  const problems = crons.flatMap((each, index) => {
    const message =
      cronProblem(each) ??
      leapDayProblem(each, target) ??
      (crons.findIndex(
        other => cronExpression(other) === cronExpression(each),
      ) < index
        ? 'is there twice'
        : undefined);
    return message && each ? [{ path: at(index), message }] : [];
  });
  if (problems.length || crons.length < 2) return problems;
  const message = severalProblem(crons, date, target);
  return message ? [{ path, message }] : [];
}

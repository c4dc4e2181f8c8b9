import { isOperatorClass } from '../../airflow/isOperatorClass';
import { didYouMean } from '../../didYouMean';
import { quoted } from '../../quoted';
import { dateProblem } from '../dateProblem';
import { durationProblem } from '../durationProblem';
import { envProblem } from '../envProblem';
import { templateProblems } from '../templateProblems';
import { DagValueReading } from '../values';
import { ArgumentPlace } from './ArgumentPlace';
import { ArgumentScope } from './ArgumentScope';
import { callableProblem } from './callableProblem';
import { enumProblem } from './enumProblem';
import { eventProblem } from './eventProblem';
import { filePathProblem } from './filePathProblem';

const notTemplated =
  'is not filled in by Airflow when the task runs: this argument takes only a fixed value';

const asList = (message: string | undefined) => (message ? [message] : []);

function paramProblem(name: string, { paramNames }: ArgumentScope) {
  return paramNames.has(name)
    ? undefined
    : `${quoted(name)} is not declared under "params".${didYouMean(name, [...paramNames])}`;
}

function environmentProblem(
  name: string,
  { operator, field }: ArgumentPlace,
  scope: ArgumentScope,
) {
  return field && !field.template && operator?.ownFields?.includes(field.name)
    ? 'must be written here: it decides about the Python of the DAG, which is the same in every environment'
    : envProblem(name, scope);
}

/** What only the run knows, where it may stand. */
function filledInProblems(
  reading: DagValueReading,
  { field, isMapped, operator }: ArgumentPlace,
  scope: ArgumentScope,
): string[] | undefined {
  const isFixed = field !== undefined && !field.template;
  switch (reading.kind) {
    case 'template':
      return isFixed
        ? [notTemplated]
        : templateProblems(reading.template, scope);
    case 'param':
      return isFixed
        ? [notTemplated]
        : asList(paramProblem(reading.name, scope));
    case 'event':
      return isFixed
        ? [notTemplated]
        : asList(eventProblem(reading.asset, scope));
    case 'result':
      if (scope.isNotification) {
        return [
          'is not possible in a notification; write {{ ti.xcom_pull(task_ids=…) }} in a "$template"',
        ];
      }
      return isFixed && !isMapped ? [notTemplated] : [];
    case 'file': {
      const ofClass = operator && isOperatorClass(operator.id);
      return isFixed
        ? [notTemplated]
        : asList(
            filePathProblem(
              reading.path,
              !operator || ofClass ? undefined : (operator.templateExt ?? []),
            ),
          );
    }
    default:
      return undefined;
  }
}

/** Why one level of a value is refused where it stands. */
export function markProblems(
  reading: DagValueReading,
  place: ArgumentPlace,
  scope: ArgumentScope,
): string[] {
  const filledIn = filledInProblems(reading, place, scope);
  if (filledIn) return filledIn;
  switch (reading.kind) {
    case 'malformed':
      return [reading.reason];
    case 'env':
      return asList(environmentProblem(reading.name, place, scope));
    case 'callable':
      return asList(callableProblem(reading, scope.dagId));
    case 'duration':
      return asList(durationProblem(reading.duration, { positive: false }));
    case 'dateTime':
      return asList(dateProblem(reading.dateTime));
    case 'enum':
      return asList(enumProblem(reading, scope));
    default:
      return [];
  }
}

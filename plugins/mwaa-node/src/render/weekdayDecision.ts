import { InputError } from '@backstage/errors';
import { AirflowTarget, DagValue } from 'backstage-plugin-mwaa-common';
import { Decision } from './Decision';
import { functionSource } from './functionSource';
import { pythonLiteral } from './pythonLiteral';
import { TaskScope } from './TaskScope';

/** As datetime.isoweekday() counts them. */
const ISO_WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** The moment a run is about. In Airflow 3 a run may have no logical date. */
const RUN_DATE: Record<AirflowTarget['major'], string> = {
  2: 'dag_run.logical_date',
  3: 'dag_run.logical_date or dag_run.run_after',
};

function isoWeekday(name: DagValue): number {
  const index = ISO_WEEKDAYS.indexOf(String(name));
  if (index < 0) {
    throw new InputError(
      `${JSON.stringify(name)} is no day of the week. Write it as in "Monday".`,
    );
  }
  return index + 1;
}

const alternatives = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or ');

/** The function of a short circuit that goes on only on some days of the week. */
export function weekdayDecision(scope: TaskScope): Decision {
  const { spec, target, task } = scope;
  const named = (task.with?.weekdays ?? []) as DagValue[];
  const days = [...new Set(named.map(isoWeekday))].sort((a, b) => a - b);
  const zone = pythonLiteral(spec.timezone);
  const day = `pendulum.instance(date).in_timezone(${zone}).isoweekday()`;
  const variable = scope.variables.get(scope.id)!;
  const functionName = scope.freeName(`continue_after_${variable}`);
  return {
    function: {
      name: functionName,
      imports: [{ module: 'pendulum' }],
      source: functionSource(
        functionName,
        'dag_run',
        'bool',
        `Say whether it is ${alternatives(days.map(index => ISO_WEEKDAYS[index - 1]))}.`,
        [
          `date = ${RUN_DATE[target.major]}`,
          days.length === 1
            ? `return ${day} == ${days[0]}`
            : `return ${day} in (${days.join(', ')})`,
        ],
      ),
    },
  };
}

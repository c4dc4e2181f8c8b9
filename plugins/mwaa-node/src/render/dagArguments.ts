import { AirflowTarget, DagSpec } from 'backstage-plugin-mwaa-common';
import { datetimeExpression } from './datetimeExpression';
import { definedEntries } from './definedEntries';
import { paramExpression } from './paramExpression';
import { PythonValue } from './pythonLiteral';
import { scheduleExpression } from './scheduleExpression';
import { settingArguments } from './settingArguments';
import { timedeltaExpression } from './timedeltaExpression';

/**
 * What the DAG is constructed with. `schedule`, `catchup` and `start_date` are
 * always written: leaving them out means one thing in Airflow 2 and another
 * in Airflow 3.
 *
 * @param docs - the value of `doc_md`
 */
export function dagArguments(
  spec: DagSpec,
  target: AirflowTarget,
  docs: PythonValue | undefined,
): [string, PythonValue][] {
  const params = Object.entries(spec.params ?? {}).map(
    ([name, param]): [string, PythonValue] => [
      name,
      paramExpression(param, target),
    ],
  );
  return definedEntries<PythonValue>({
    dag_id: spec.dagId,
    description: spec.description,
    doc_md: docs,
    schedule: scheduleExpression(spec.schedule, spec.timezone),
    start_date: datetimeExpression(spec.startDate, spec.timezone),
    end_date:
      spec.endDate === undefined
        ? undefined
        : datetimeExpression(spec.endDate, spec.timezone),
    catchup: spec.catchup,
    is_paused_upon_creation: spec.paused,
    max_active_runs: spec.maxActiveRuns,
    max_active_tasks: spec.maxActiveTasks,
    dagrun_timeout:
      spec.runTimeout === undefined
        ? undefined
        : timedeltaExpression(spec.runTimeout),
    default_args: Object.fromEntries(
      definedEntries<PythonValue>({
        owner: spec.owner,
        ...settingArguments(spec.defaults ?? {}),
      }),
    ),
    params: params.length > 0 ? Object.fromEntries(params) : undefined,
    tags: spec.tags?.length ? spec.tags : undefined,
  });
}

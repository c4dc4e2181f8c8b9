import { DagSpec } from 'backstage-plugin-mwaa-common';
import { datetimeExpression } from './datetimeExpression';
import { deadlineExpression } from './deadlineExpression';
import { defaultArguments } from './defaultArguments';
import { definedEntries } from './definedEntries';
import { notificationsExpression } from './notificationsExpression';
import { paramExpressions } from './paramExpressions';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { RenderScope } from './RenderScope';
import { scheduleExpression } from './scheduleExpression';
import { setLiteral } from './setLiteral';
import { timedeltaExpression } from './timedeltaExpression';

/** What Airflow calls it in either major. */
const failFast = { 2: 'fail_stop', 3: 'fail_fast' } as const;

/** Nothing where the mapping or list is empty. */
const filled = <T extends object>(value: T | undefined): T | undefined =>
  value && Object.keys(value).length > 0 ? value : undefined;

// As sets, because until 2.9 Airflow takes lists for an older notation and warns.
const accessControl = (roles: DagSpec['accessControl']) =>
  filled(
    Object.fromEntries(
      Object.entries(roles ?? {}).map(([role, rights]) => [
        role,
        setLiteral(rights),
      ]),
    ),
  );

const duration = (text: string | undefined) =>
  text === undefined ? undefined : timedeltaExpression(text);

/**
 * What the DAG is constructed with. `schedule`, `catchup` and `start_date` are
 * always written: leaving them out means one thing in Airflow 2 and another
 * in Airflow 3.
 */
export function dagArguments(scope: RenderScope): [string, PythonValue][] {
  const { spec, target } = scope;
  const datetime = (date: string) => datetimeExpression(date, spec.timezone);
  return definedEntries<PythonValue>({
    dag_id: spec.dagId,
    dag_display_name: spec.displayName,
    description: spec.description,
    // The docstring of the module.
    doc_md: new PythonExpression('__doc__'),
    schedule: scheduleExpression(scope),
    start_date: datetime(spec.startDate),
    end_date: spec.endDate === undefined ? undefined : datetime(spec.endDate),
    catchup: spec.catchup,
    is_paused_upon_creation: spec.paused,
    max_active_runs: spec.maxActiveRuns,
    max_active_tasks: spec.maxActiveTasks,
    max_consecutive_failed_dag_runs: spec.maxConsecutiveFailures,
    dagrun_timeout: duration(spec.runTimeout),
    deadline: deadlineExpression(scope),
    [failFast[target.major]]: spec.failFast || undefined,
    render_template_as_native_obj: spec.nativeRendering || undefined,
    default_args: defaultArguments(spec.defaults ?? {}, spec.tasks, scope, {
      owner: spec.owner,
    }),
    params: paramExpressions(spec.params, target),
    on_failure_callback: notificationsExpression(spec.notify?.onFailure, scope),
    on_success_callback: notificationsExpression(spec.notify?.onSuccess, scope),
    access_control: accessControl(spec.accessControl),
    owner_links: filled(spec.ownerLinks),
    tags: filled(spec.tags),
  });
}

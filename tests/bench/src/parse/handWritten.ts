import { upstreamsOf } from './chainSpec';

const bashModules: Record<string, string> = {
  '2': 'airflow.operators.bash',
  '3': 'airflow.providers.standard.operators.bash',
};
const dagModules: Record<string, string> = {
  '2': 'airflow',
  '3': 'airflow.sdk',
};

function dependency(position: number): string[] {
  const upstreams = upstreamsOf(position).map(upstream => `step_${upstream}`);
  if (!upstreams.length) return [];
  const before =
    upstreams.length > 1 ? `[${upstreams.join(', ')}]` : upstreams[0];
  return [`    ${before} >> step_${position}`];
}

/** The same DAG as somebody writes it who writes as little as will do. */
export function handWritten(count: number, airflowMajor: string): string {
  const positions = Array.from({ length: count }, (_, position) => position);
  return [
    'from datetime import timedelta',
    '',
    'import pendulum',
    `from ${bashModules[airflowMajor]} import BashOperator`,
    `from ${dagModules[airflowMajor]} import DAG`,
    'from airflow.timetables.trigger import CronTriggerTimetable',
    '',
    'with DAG(',
    `    "handwritten_${count}",`,
    '    description="Measures how long parsing takes.",',
    '    schedule=CronTriggerTimetable("5 5 * * *", timezone="Europe/Zurich"),',
    '    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Zurich"),',
    '    catchup=False,',
    '    is_paused_upon_creation=True,',
    '    tags=["bench"],',
    '    default_args={',
    '        "owner": "team-orders",',
    '        "retries": 2,',
    '        "retry_delay": timedelta(minutes=5),',
    '    },',
    '):',
    ...positions.map(
      position =>
        `    step_${position} = BashOperator(task_id="step_${position}", bash_command='echo "step ${position}"')`,
    ),
    '',
    ...positions.flatMap(dependency),
    '',
  ].join('\n');
}

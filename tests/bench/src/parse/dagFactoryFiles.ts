import { stringify } from 'yaml';
import { upstreamsOf } from './chainSpec';

const operators: Record<string, string> = {
  '2': 'airflow.operators.bash.BashOperator',
  '3': 'airflow.providers.standard.operators.bash.BashOperator',
};

/** The same DAG for dag-factory: its YAML, and the file that loads it. */
export function dagFactoryFiles(
  count: number,
  airflowMajor: string,
  yamlPath: string,
): { yaml: string; python: string } {
  const yaml = stringify({
    [`factory_${count}`]: {
      default_args: {
        owner: 'team-orders',
        start_date: '2026-01-01',
        retries: 2,
        retry_delay_sec: 300,
      },
      description: 'Measures how long parsing takes.',
      schedule: '5 5 * * *',
      catchup: false,
      is_paused_upon_creation: true,
      tags: ['bench'],
      tasks: Array.from({ length: count }, (_, position) => ({
        task_id: `step_${position}`,
        operator: operators[airflowMajor],
        bash_command: `echo "step ${position}"`,
        dependencies: upstreamsOf(position).map(each => `step_${each}`),
      })),
    },
  });
  const python = [
    // Airflow reads only files that hold the words airflow and dag.
    '# The Airflow DAG is made from the YAML.',
    'from dagfactory import load_yaml_dags',
    '',
    `load_yaml_dags(globals_dict=globals(), config_filepath=${JSON.stringify(yamlPath)})`,
    '',
  ].join('\n');
  return { yaml, python };
}

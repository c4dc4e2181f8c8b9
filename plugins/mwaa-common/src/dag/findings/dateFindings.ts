import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft } from '../DagDraft';
import { templateReading } from '../templateReferences';
import { walkTaskValues } from './walkTaskValues';

/** Names of the template context that only a run with a date has. */
const dated =
  /^(?:ds|ts)(?:_|$)|^(?:logical_date|data_interval_(?:start|end)|task_instance_key_str)$/;

const undated: Readonly<Record<string, string>> = {
  manual:
    'when a run is started without a logical date. Give one when you start the DAG, or use',
  assets: 'in a run that assets start. Use',
  assetsOrTime: 'in a run that assets start. Use',
};

/** Dates in templates that a run of Airflow 3 need not have. */
export function dateFindings(
  { tasks, schedule }: DagDraft,
  target: AirflowTarget | undefined,
): Problem[] {
  const when = undated[String(schedule.type)];
  if (target?.major !== 3 || !when) return [];
  return tasks.flatMap(task => {
    const problems: Problem[] = [];
    walkTaskValues(task, (reading, path) => {
      if (reading.kind !== 'template') return;
      const references = templateReading(reading.template)?.references ?? [];
      const found = references.find(({ root }) => dated.test(root));
      if (found) {
        problems.push({
          path,
          message: `uses ${quoted(found.root)}, which does not exist in Airflow 3 ${when} run_id or dag_run.run_after`,
        });
      }
    });
    return problems;
  });
}

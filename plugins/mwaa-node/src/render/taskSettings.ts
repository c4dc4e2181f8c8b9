import { DagTask } from 'backstage-plugin-mwaa-common';
import { PythonValue } from './pythonLiteral';
import { settingArguments } from './settingArguments';

const unless = <T>(value: T | undefined, usual: T) =>
  value === usual ? undefined : value;

/** What every operator takes besides its own arguments. */
export function taskSettings(
  task: DagTask,
): Record<string, PythonValue | undefined> {
  return {
    ...settingArguments(task),
    trigger_rule: unless<string>(task.triggerRule, 'all_success'),
    depends_on_past: unless(task.dependsOnPast, false),
    pool: unless(task.pool, 'default_pool'),
    priority_weight: unless(task.priorityWeight, 1),
    doc_md: task.docs,
  };
}

import { isDeepStrictEqual } from 'node:util';
import { DagTask } from 'backstage-plugin-mwaa-common';
import { PythonValue } from './pythonLiteral';
import { settingArguments } from './settingArguments';
import { TaskScope } from './TaskScope';

/** What Airflow does when nothing is said; no environment can change it. */
const usual: Partial<DagTask> = {
  triggerRule: 'all_success',
  retryExponentialBackoff: false,
  pool: 'default_pool',
  poolSlots: 1,
  priorityWeight: 1,
  weightRule: 'downstream',
  dependsOnPast: false,
  waitForDownstream: false,
};

/** What every operator takes besides its own arguments, where it says anything new. */
export function taskSettings(
  scope: TaskScope,
): Record<string, PythonValue | undefined> {
  const { task, inherited } = scope;
  const said = Object.entries(task).filter(
    ([name, value]) =>
      inherited.settings.has(name) ||
      !isDeepStrictEqual(value, usual[name as keyof DagTask]),
  );
  return settingArguments(Object.fromEntries(said), scope);
}

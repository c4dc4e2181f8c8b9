import {
  AirflowTarget,
  DagTask,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';
import { ArgumentScope } from './argumentValue';
import { definedEntries } from './definedEntries';
import { operatorArguments } from './operatorArguments';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { taskSettings } from './taskSettings';

/**
 * What the operator of a task is constructed with.
 *
 * @param callable - the function, for the operator that calls one
 */
export function taskValues(
  task: DagTask,
  definition: OperatorDefinition,
  target: AirflowTarget,
  scope: Omit<ArgumentScope, 'field' | 'templateExt'>,
  callable: PythonExpression | undefined,
): [string, PythonValue][] {
  const values = operatorArguments(task, definition, target, scope);
  if (callable) {
    // Ours, not Airflow's: together they became the import of the function.
    delete values.module;
    delete values.callable;
  }
  return definedEntries<PythonValue>({
    task_id: task.id,
    python_callable: callable,
    ...values,
    ...taskSettings(task),
  });
}

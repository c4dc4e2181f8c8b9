import { DagCallable, DagTask } from 'backstage-plugin-mwaa-common';
import { definedEntries } from './definedEntries';
import { operatorArguments } from './operatorArguments';
import { ownFunction } from './ownFunction';
import { paramExpressions } from './paramExpressions';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { taskDecision } from './taskDecision';
import { taskSettings } from './taskSettings';
import { ModuleFunction } from './ModuleFunction';
import { TaskScope } from './TaskScope';
import { assetList } from './assetList';

/** What the operator of a task is constructed with, and the functions it needs. */
export interface TaskValues {
  values: [string, PythonValue][];
  functions: ModuleFunction[];
}

const callableOf = ({ with: given = {} }: DagTask): DagCallable => ({
  module: String(given.module),
  callable: String(given.callable),
});

export function taskValues(scope: TaskScope): TaskValues {
  const { task, target, definition } = scope;
  const decision = taskDecision(scope);
  const callsOwn = definition.ownFields?.includes('callable');
  return {
    values: definedEntries<PythonValue>({
      task_id: task.id,
      task_display_name: task.displayName,
      python_callable: callsOwn
        ? ownFunction(callableOf(task), scope)
        : decision && new PythonExpression(decision.function.name),
      op_kwargs: decision?.opKwargs,
      ...operatorArguments(scope),
      ...taskSettings(scope),
      params: paramExpressions(task.params, target),
      inlets: assetList(task.inlets, scope),
      outlets: assetList(task.outlets, scope),
      do_xcom_push: task.pushResult === false ? false : undefined,
      map_index_template: task.map?.label,
      doc_md: task.docs,
    }),
    functions: decision ? [decision.function] : [],
  };
}

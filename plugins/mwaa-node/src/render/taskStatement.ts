import { callArguments } from './callArguments';
import { expandEach } from './expandEach';
import { expandKwargs } from './expandKwargs';
import { expandTogether } from './expandTogether';
import { MappedCall } from './MappedCall';
import { ModuleFunction } from './ModuleFunction';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { TaskScope } from './TaskScope';
import { taskValues } from './taskValues';

/** A task as Python: `load = BashOperator(…)`. */
export interface TaskStatement {
  statement: PythonExpression;
  functions: ModuleFunction[];
}

function mappedCall(scope: TaskScope): MappedCall | undefined {
  const { map } = scope.task;
  if (map?.each) return expandEach(map.each, scope);
  if (map?.together) return expandTogether(map.together, scope);
  return map?.kwargs === undefined
    ? undefined
    : expandKwargs(map.kwargs, scope);
}

/** `.as_teardown(…)`, which also makes setups of the tasks it names. */
function teardownCall({ task, variables }: TaskScope) {
  if (!task.teardown) return undefined;
  const setups = task.teardown.of.map(
    id => new PythonExpression(variables.get(id)!),
  );
  const values: [string, PythonValue][] = [['setups', setups]];
  if (task.teardown.failsRun) values.push(['on_failure_fail_dagrun', true]);
  return callArguments('.as_teardown', values);
}

export function taskStatement(scope: TaskScope): TaskStatement {
  const { id, variables, operatorClass } = scope;
  const { values, functions } = taskValues(scope);
  const mapped = mappedCall(scope);
  const call = callArguments(
    mapped ? `${operatorClass.source}.partial` : operatorClass.source,
    values,
  );
  const calls = [call, mapped?.expand, teardownCall(scope)].filter(
    each => each !== undefined,
  );
  return {
    statement: new PythonExpression(
      `${variables.get(id)} = ${calls.map(({ source }) => source).join('')}`,
      [...operatorClass.imports, ...calls.flatMap(({ imports }) => imports)],
    ),
    functions: [...functions, ...(mapped?.functions ?? [])],
  };
}

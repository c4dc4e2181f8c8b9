import { DagCondition, readDagValue } from 'backstage-plugin-mwaa-common';
import { argumentValue } from './argumentValue';
import { fieldOf } from './fieldOf';
import { pythonLiteral, PythonValue } from './pythonLiteral';
import { resultExpression } from './resultExpression';
import { taskArgumentScope } from './taskArgumentScope';
import { TaskScope } from './TaskScope';

/** How the function of a branch gets at the value that it looks at. */
export interface DecidedValue {
  parameter: string;
  /** Python that stands for the value in the function. */
  name: string;
  isText: boolean;
  /** What the operator passes to the function. */
  opKwargs?: PythonValue;
}

const hasNumbers = ({ above, atLeast, below, atMost }: DagCondition) =>
  [above, atLeast, below, atMost].some(limit => limit !== undefined);

/** What can be compared as asked. */
function valueType(conditions: readonly DagCondition[]): string {
  if (conditions.every(hasNumbers)) return 'float';
  const scalars = conditions.flatMap(({ equals, oneOf }) =>
    equals === undefined ? (oneOf ?? [undefined]) : [equals],
  );
  return scalars.every(scalar => typeof scalar === 'string') ? 'str' : 'object';
}

/**
 * The value that a branch or a short circuit looks at. A param is read from
 * the run's params, and a part of a result from the result, because Jinja
 * would make text of them.
 */
export function decidedValue(
  conditions: readonly DagCondition[],
  scope: TaskScope,
): DecidedValue {
  const value = scope.task.with!.value;
  const field = fieldOf('value', scope);
  const reading = readDagValue(value);
  if (reading.kind === 'param') {
    const argument = taskArgumentScope(field, scope);
    // Refuses a param that is not declared.
    argumentValue(value, argument);
    return {
      parameter: 'params: dict',
      name: `params[${pythonLiteral(reading.name)}]`,
      isText: false,
    };
  }
  if (reading.kind === 'result' && reading.path) {
    const { task, key, path } = reading;
    return {
      parameter: `value: ${typeof path[0] === 'number' ? 'list' : 'dict'}`,
      name: `value${path.map(step => `[${pythonLiteral(step)}]`).join('')}`,
      isText: false,
      opKwargs: { value: resultExpression({ task, key }, scope) },
    };
  }
  const isFilledIn = reading.kind === 'template' || reading.kind === 'event';
  const isText = isFilledIn && !scope.spec.nativeRendering;
  return {
    parameter: `value: ${isText ? 'str' : valueType(conditions)}`,
    name: 'value',
    isText,
    opKwargs: { value: argumentValue(value, taskArgumentScope(field, scope)) },
  };
}

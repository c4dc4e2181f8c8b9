import { conditionSchema } from 'backstage-plugin-mwaa-common';
import { conditionExpression } from './conditionExpression';
import { Decision } from './Decision';
import { decidedValue } from './decidedValue';
import { functionSource } from './functionSource';
import { TaskScope } from './TaskScope';

/** The function of a short circuit that looks at a value. */
export function conditionDecision(scope: TaskScope): Decision {
  const condition = conditionSchema.parse(scope.task.with?.condition);
  const { parameter, name, isText, opKwargs } = decidedValue(
    [condition],
    scope,
  );
  const holds = conditionExpression(condition, name, isText);
  const variable = scope.variables.get(scope.id)!;
  const functionName = scope.freeName(`continue_after_${variable}`);
  return {
    function: {
      name: functionName,
      imports: [],
      source: functionSource(
        functionName,
        parameter,
        'bool',
        'Say whether what follows runs.',
        [`return ${holds === name ? `bool(${name})` : holds}`],
      ),
    },
    opKwargs,
  };
}

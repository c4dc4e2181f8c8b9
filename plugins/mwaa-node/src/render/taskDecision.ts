import { branchDecision } from './branchDecision';
import { conditionDecision } from './conditionDecision';
import { Decision } from './Decision';
import { TaskScope } from './TaskScope';
import { weekdayDecision } from './weekdayDecision';

/** By the argument that the specification has and the class has not. */
const decisions: Record<string, (scope: TaskScope) => Decision> = {
  cases: branchDecision,
  condition: conditionDecision,
  weekdays: weekdayDecision,
};

/** The decision that the task's operator leaves to a function of the file. */
export function taskDecision(scope: TaskScope): Decision | undefined {
  const name = scope.definition.ownFields?.find(own => own in decisions);
  return name === undefined ? undefined : decisions[name](scope);
}

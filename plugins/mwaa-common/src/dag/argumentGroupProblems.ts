import { OperatorDefinition } from '../airflow/operatorDefinition';
import { Problem } from '../problem';
import { TaskDraft } from './DagDraft';

const listed = (names: readonly string[]) => names.join(' and ');

/** What is wrong about which arguments of one task are given together. */
export function argumentGroupProblems(
  task: TaskDraft,
  operator: OperatorDefinition,
): Problem[] {
  const path = [...task.path, 'with'];
  const given = (name: string) => name in task.with;
  const exact = (operator.exactlyOneOf ?? [])
    .filter(group => group.filter(given).length !== 1)
    .map(group => ({
      path,
      message: `needs exactly one of ${listed(group)}`,
    }));
  const empty = (operator.atLeastOneOf ?? [])
    .filter(group => !group.some(given))
    .map(group => ({ path, message: `needs ${group.join(' or ')}, or both` }));
  const crowded = (operator.atMostOneOf ?? [])
    .filter(group => group.filter(given).length > 1)
    .map(group => ({
      path,
      message: `takes only one of ${listed(group.filter(given))}`,
    }));
  const lonely = operator.fields.flatMap(({ name, needs = [] }) =>
    given(name) && !needs.every(given)
      ? [
          {
            path: [...path, name],
            message: `works only together with ${listed(needs)}`,
          },
        ]
      : [],
  );
  return [...exact, ...empty, ...crowded, ...lonely];
}

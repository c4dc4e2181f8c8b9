import { OperatorDefinition } from '../airflow/operatorDefinition';
import { Problem } from '../problem';
import { GivenArguments } from './GivenArguments';

const listed = (names: readonly string[]) => names.join(' and ');

/** What is wrong about which arguments are given together. */
export function argumentGroupProblems(
  { path, with: args, alsoGiven, mayHaveMore = false }: GivenArguments,
  operator: OperatorDefinition,
): Problem[] {
  const given = (name: string) =>
    Object.hasOwn(args, name) || alsoGiven?.has(name) === true;
  const isShort = (count: number) => count === 0 && !mayHaveMore;
  const exact = (operator.exactlyOneOf ?? [])
    .map(group => ({ group, count: group.filter(given).length }))
    .filter(({ count }) => count > 1 || isShort(count))
    .map(({ group }) => ({
      path,
      message: `needs exactly one of ${listed(group)}`,
    }));
  const empty = (operator.atLeastOneOf ?? [])
    .filter(group => isShort(group.filter(given).length))
    .map(group => ({ path, message: `needs ${group.join(' or ')}, or both` }));
  const crowded = (operator.atMostOneOf ?? [])
    .filter(group => group.filter(given).length > 1)
    .map(group => ({
      path,
      message: `takes only one of ${listed(group.filter(given))}`,
    }));
  const lonely = operator.fields.flatMap(({ name, needs = [] }) =>
    given(name) && !needs.every(given) && !mayHaveMore
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

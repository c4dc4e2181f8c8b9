import {
  branchCaseSchema,
  DagBranchCase,
  DagCondition,
} from 'backstage-plugin-mwaa-common';
import { conditionExpression } from './conditionExpression';
import { Decision } from './Decision';
import { decidedValue } from './decidedValue';
import { followerIds } from './followerIds';
import { functionSource } from './functionSource';
import { pythonLiteral } from './pythonLiteral';
import { TaskScope } from './TaskScope';

/** Whether at most one of them can hold. */
function excludeEachOther(cases: readonly DagCondition[]): boolean {
  const values = cases.map(({ equals, oneOf }) =>
    equals === undefined ? oneOf : [equals],
  );
  // To Python 1 is True, and 0 is False.
  const keys = values
    .flat()
    .map(value =>
      JSON.stringify(
        Number(value) === value || typeof value === 'boolean'
          ? Number(value)
          : value,
      ),
    );
  return values.every(Boolean) && new Set(keys).size === keys.length;
}

/** Whether one of them is there for a value that is nothing. */
const expectNothing = (cases: readonly DagCondition[]): boolean =>
  cases.some(
    ({ equals, oneOf, empty }) =>
      equals === null || oneOf?.includes(null) || empty !== undefined,
  );

/** The function of a branch that goes on by a value. */
export function branchDecision(scope: TaskScope): Decision {
  const given = scope.task.with ?? {};
  const cases: DagBranchCase[] = branchCaseSchema.array().parse(given.cases);
  const { parameter, name, isText, opKwargs } = decidedValue(cases, scope);
  const listOf = (ids: readonly string[]) =>
    pythonLiteral(followerIds(ids, scope.graph.nodes));
  const otherwise = listOf((given.otherwise ?? []) as string[]);
  const mayBeNothing = expectNothing(cases);
  const isExclusive = excludeEachOther(cases);
  const branches = cases.flatMap(({ then, ...condition }) => [
    `if ${conditionExpression(condition, name, isText, mayBeNothing)}:`,
    isExclusive
      ? `    return ${listOf(then)}`
      : `    followers += ${listOf(then)}`,
  ]);
  const lines = isExclusive
    ? [...branches, `return ${otherwise}`]
    : [
        'followers: list[str] = []',
        ...branches,
        otherwise === '[]'
          ? 'return followers'
          : `return followers or ${otherwise}`,
      ];
  const variable = scope.variables.get(scope.id)!;
  const functionName = scope.freeName(`choose_after_${variable}`);
  return {
    function: {
      name: functionName,
      imports: [],
      source: functionSource(
        functionName,
        parameter,
        'list[str]',
        'Name the tasks that follow.',
        lines,
      ),
    },
    opKwargs,
  };
}

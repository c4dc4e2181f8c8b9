import { isOperatorClass } from '../airflow/isOperatorClass';
import { operatorFields } from '../airflow/operatorFields';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { ArgumentScope } from './arguments/ArgumentScope';
import { unknownArgumentProblem } from './arguments/unknownArgumentProblem';
import { valueProblems } from './arguments/valueProblems';
import { DagDraft, TaskDraft } from './DagDraft';
import { defaultReachProblem } from './defaultReachProblem';
import { mappingOf } from './mappingOf';
import { DagValue } from './value';
import { walkDagValue } from './walkDagValue';

function resultProblems(value: DagValue, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  walkDagValue(value, path, (reading, at) => {
    if (reading.kind === 'result') {
      problems.push({
        path: at,
        message:
          'is the result of a task, which every task below would wait for; give it to the tasks that need it',
      });
    }
  });
  return problems;
}

function unknownProblem(
  name: string,
  tasks: readonly TaskDraft[],
  scope: ArgumentScope,
): string | undefined {
  const operators = tasks.flatMap(({ operator }) => operator ?? []);
  if (operators.length < tasks.length) return undefined;
  const fields = operators.flatMap(op => operatorFields(op, scope.target));
  const isKnown =
    operators.some(({ id }) => isOperatorClass(id)) ||
    fields.some(field => field.name === name);
  if (isKnown) return undefined;
  const asSetting = operators.length
    ? unknownArgumentProblem(name, operators[0], scope.target)
    : '';
  return asSetting.includes('is a setting of the task')
    ? asSetting
    : `is an argument of none of the operators below.${didYouMean(name, [
        ...new Set(fields.map(field => field.name)),
      ])}`;
}

function problemsFor(
  given: { [argument: string]: DagValue },
  path: Problem['path'],
  tasks: readonly TaskDraft[],
  scope: ArgumentScope,
): Problem[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const at = [...path, name];
    const unknown = unknownProblem(name, tasks, scope);
    const takers = tasks.flatMap(({ operator }) => {
      const field =
        operator &&
        operatorFields(operator, scope.target).find(f => f.name === name);
      return field ? [{ operator, field }] : [];
    });
    const places = takers.length ? takers : [{}];
    const differing = defaultReachProblem(value, takers);
    return [
      ...(unknown ? [{ path: at, message: unknown }] : []),
      ...(differing ? [{ path: at, message: differing }] : []),
      ...resultProblems(value, at),
      ...places.flatMap(place => valueProblems(value, at, place, scope)),
    ];
  });
}

/** Everything that is wrong about arguments that are given for many tasks. */
export function defaultArgumentProblems(
  { defaults, groups, tasks, graph }: DagDraft,
  scope: ArgumentScope,
): Problem[] {
  const inGroup = (id: string | undefined) =>
    tasks.filter(({ fullId }) => {
      const node = fullId ? graph.nodes.get(fullId) : undefined;
      return id !== undefined && node?.groups.includes(id);
    });
  const found = [
    ...problemsFor(
      mappingOf(defaults.with),
      ['defaults', 'with'],
      tasks,
      scope,
    ),
    ...groups.flatMap(group =>
      problemsFor(
        mappingOf(group.defaults.with),
        [...group.path, 'defaults', 'with'],
        inGroup(group.fullId),
        scope,
      ),
    ),
  ];
  // Several operators may refuse the same value for the same reason.
  const texts = found.map(problem => JSON.stringify(problem));
  return found.filter((_, index) => texts.indexOf(texts[index]) === index);
}

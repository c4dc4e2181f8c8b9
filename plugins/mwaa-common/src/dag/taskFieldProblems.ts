import { isAvailable } from '../airflow/isAvailable';
import { isOperatorClass } from '../airflow/isOperatorClass';
import { palette } from '../airflow/palette';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { quoted } from '../quoted';
import { ArgumentScope } from './arguments/ArgumentScope';
import { DagDraft, TaskDraft } from './DagDraft';
import { nameTextProblem } from './nameTextProblem';
import { operatorClassProblem } from './operatorClassProblem';
import { ownFunctionProblems } from './ownFunctionProblems';
import { settingProblems } from './settingProblems';
import { taskIdProblem } from './taskIdProblem';
import { taskTargetProblems } from './taskTargetProblems';

function operatorProblem(
  { operator, operatorName }: TaskDraft,
  { target, dagId, operatorClasses }: ArgumentScope,
): string | undefined {
  if (!operatorName) return undefined;
  if (isOperatorClass(operatorName)) {
    return operatorClassProblem(operatorName, {
      dagId,
      allowed: operatorClasses,
      target,
    });
  }
  if (!operator) {
    return `${quoted(operatorName)} is no operator of the palette.${didYouMean(
      operatorName,
      palette.map(({ id }) => id),
    )}`;
  }
  return target && !isAvailable(operator, target)
    ? [
        `${quoted(operator.id)} is not possible: Airflow ${target.airflowVersion} has no ${operator.className}`,
        ...(operator.nearest ? [operator.nearest] : []),
      ].join('; ')
    : undefined;
}

function taskProblems(task: TaskDraft, scope: ArgumentScope): Problem[] {
  const { fields, path, operatorName } = task;
  const checked: Record<string, string | undefined> = {
    id: task.id && taskIdProblem(task.id, task.fullId),
    operator: operatorProblem(task, scope),
    displayName:
      typeof fields.displayName === 'string'
        ? nameTextProblem(fields.displayName)
        : undefined,
    class:
      fields.class !== undefined &&
      operatorName &&
      !isOperatorClass(operatorName)
        ? 'is only for an operator that is named by the import path of its class'
        : undefined,
  };
  return [
    ...Object.entries(checked).flatMap(([field, message]) =>
      message ? [{ path: [...path, field], message }] : [],
    ),
    ...settingProblems(fields, path, scope.target),
    ...taskTargetProblems(task, scope.target),
    ...ownFunctionProblems(task, scope.dagId),
  ];
}

/** Everything that is wrong about the tasks, apart from arguments and edges. */
export const taskFieldProblems = (
  { defaults, groups, tasks }: DagDraft,
  scope: ArgumentScope,
): Problem[] => [
  ...settingProblems(defaults, ['defaults'], scope.target),
  ...groups.flatMap(group =>
    settingProblems(group.defaults, [...group.path, 'defaults'], scope.target),
  ),
  ...tasks.flatMap(task => taskProblems(task, scope)),
];

import { isAvailable } from '../airflow/isAvailable';
import { palette } from '../airflow/palette';
import { AirflowTarget } from '../airflow/target';
import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { quoted } from '../quoted';
import { DagDraft, TaskDraft } from './DagDraft';
import { durationProblem } from './durationProblem';
import { nameTextProblem } from './nameTextProblem';
import { pythonFunctionProblem } from './pythonFunctionProblem';
import { pythonModuleProblem } from './pythonModuleProblem';
import { taskIdProblem } from './taskIdProblem';
import { DagValue } from './value';

function retryProblems(
  fields: { [field: string]: DagValue },
  path: Problem['path'],
): Problem[] {
  const check = (name: string, positive: boolean): Problem[] => {
    const value = fields[name];
    const message =
      typeof value === 'string' && value
        ? durationProblem(value, { positive })
        : undefined;
    return message ? [{ path: [...path, name], message }] : [];
  };
  return [...check('retryDelay', false), ...check('executionTimeout', true)];
}

function operatorProblem(
  { operator, operatorName }: TaskDraft,
  target: AirflowTarget | undefined,
): string | undefined {
  if (!operatorName) return undefined;
  if (!operator) {
    return `${quoted(operatorName)} is no operator of the palette.${didYouMean(
      operatorName,
      palette.map(({ id }) => id),
    )}`;
  }
  return target && !isAvailable(operator, target)
    ? `${quoted(operator.id)} is not possible: Airflow ${target.airflowVersion} has no ${operator.className}`
    : undefined;
}

function pythonProblems(task: TaskDraft, dagId: string | undefined): Problem[] {
  if (task.operatorName !== 'python') return [];
  const { module, callable } = task.with;
  const path = [...task.path, 'with'];
  const problems: Problem[] = [];
  const report = (field: string, message: string | undefined) =>
    message && problems.push({ path: [...path, field], message });
  if (typeof module === 'string') {
    report('module', pythonModuleProblem(module));
    if (module.split('.')[0] === dagId) {
      report(
        'module',
        'has the name of the DAG’s own file; choose another name for the module',
      );
    }
  }
  if (typeof callable === 'string') {
    report('callable', pythonFunctionProblem(callable));
  }
  return problems;
}

/** Everything that is wrong about the tasks, apart from arguments and edges. */
export function taskFieldProblems(
  draft: DagDraft,
  target?: AirflowTarget,
): Problem[] {
  return [
    ...retryProblems(draft.defaults, ['defaults']),
    ...draft.tasks.flatMap(task => {
      const { fields } = task;
      const checked: Record<string, string | undefined> = {
        id: task.id && taskIdProblem(task.id, task.fullId),
        operator: operatorProblem(task, target),
        pool:
          typeof fields.pool === 'string'
            ? nameTextProblem(fields.pool)
            : undefined,
      };
      return [
        ...Object.entries(checked).flatMap(([field, message]) =>
          message ? [{ path: [...task.path, field], message }] : [],
        ),
        ...retryProblems(fields, task.path),
        ...pythonProblems(task, draft.texts.dagId),
      ];
    }),
  ];
}

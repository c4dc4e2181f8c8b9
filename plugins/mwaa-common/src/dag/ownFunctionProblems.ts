import { OperatorDefinition } from '../airflow/operatorDefinition';
import { Problem } from '../problem';
import { ownModuleProblem } from './ownModuleProblem';
import { pythonFunctionProblem } from './pythonFunctionProblem';
import { DagValue } from './value';

interface OwnFunctionDraft {
  operator?: OperatorDefinition;
  /** Of the task or the notification. */
  path: Problem['path'];
  with: { [name: string]: DagValue };
}

/** What is wrong about the own function that a task or a notification calls. */
export function ownFunctionProblems(
  { operator, path, with: given }: OwnFunctionDraft,
  dagId: string | undefined,
): Problem[] {
  const checks: Record<string, (text: string) => string | undefined> = {
    module: text => ownModuleProblem(text, dagId),
    callable: pythonFunctionProblem,
  };
  return Object.entries(checks).flatMap(([field, problemOf]) => {
    const text = given[field];
    const message =
      operator?.ownFields?.includes(field) && typeof text === 'string'
        ? problemOf(text)
        : undefined;
    return message ? [{ path: [...path, 'with', field], message }] : [];
  });
}

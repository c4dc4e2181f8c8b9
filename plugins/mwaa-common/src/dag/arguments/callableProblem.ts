import { ownModuleProblem } from '../ownModuleProblem';
import { pythonFunctionProblem } from '../pythonFunctionProblem';

/** Why a function of the component’s own Python is refused. */
export function callableProblem(
  { module, callable }: { module: string; callable: string },
  dagId: string | undefined,
): string | undefined {
  const wrongModule = ownModuleProblem(module, dagId);
  if (wrongModule) return `"module" ${wrongModule}`;
  const wrongName = pythonFunctionProblem(callable);
  return wrongName && `"callable" ${wrongName}`;
}

import { pythonModuleProblem } from './pythonModuleProblem';

/** Why a module of the component’s own Python is refused. */
export const ownModuleProblem = (
  module: string,
  dagId: string | undefined,
): string | undefined =>
  pythonModuleProblem(module) ??
  (module.split('.')[0] === dagId
    ? 'has the name of the DAG’s own file; choose another name for the module'
    : undefined);

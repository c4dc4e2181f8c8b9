import { isPythonIdentifier } from './isPythonIdentifier';

/** Why a module is refused: `transform`, `steps.load`. */
export const pythonModuleProblem = (module: string): string | undefined =>
  module.length <= 200 && module.split('.').every(isPythonIdentifier)
    ? undefined
    : 'must be Python identifiers joined by dots, without ".py", e.g. "transform" or "steps.load"';

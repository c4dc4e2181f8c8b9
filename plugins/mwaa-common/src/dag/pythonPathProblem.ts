import { pythonKeywords } from './pythonKeywords';

const isIdentifier = (name: string) =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !pythonKeywords.has(name);

/** Why a module is refused: `transform`, `steps.load`. */
export const pythonModuleProblem = (module: string): string | undefined =>
  module.length <= 200 && module.split('.').every(isIdentifier)
    ? undefined
    : 'must be Python identifiers joined by dots, without ".py", e.g. "transform" or "steps.load"';

/** Why the name of a function is refused. */
export const pythonFunctionProblem = (name: string): string | undefined =>
  name.length <= 200 && isIdentifier(name)
    ? undefined
    : 'must be the name of a Python function';

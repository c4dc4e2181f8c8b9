import { isPythonIdentifier } from './isPythonIdentifier';

/** Why the name of a function is refused. */
export const pythonFunctionProblem = (name: string): string | undefined =>
  name.length <= 200 && isPythonIdentifier(name)
    ? undefined
    : 'must be the name of a Python function';

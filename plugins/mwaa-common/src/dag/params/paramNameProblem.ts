import { isPythonIdentifier } from '../isPythonIdentifier';

/** Why a param name is refused: templates reach it as `params.name`. */
export const paramNameProblem = (name: string): string | undefined =>
  name.length <= 100 && isPythonIdentifier(name)
    ? undefined
    : 'must be a Python identifier of at most 100 characters, because templates reach it as params.<name>';

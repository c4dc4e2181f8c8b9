import { pythonKeywords } from './pythonKeywords';

/** Why a param name is refused: templates reach it as `params.name`. */
export function paramNameProblem(name: string): string | undefined {
  return /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name) && !pythonKeywords.has(name)
    ? undefined
    : 'must be a Python identifier of at most 100 characters, because templates reach it as params.<name>';
}

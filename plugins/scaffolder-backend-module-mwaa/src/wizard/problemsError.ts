import { InputError } from '@backstage/errors';
import { Problem } from 'backstage-plugin-mwaa-common';
import { problemLine } from './problemLine';

/** One error with everything that is wrong, each line once. */
export function problemsError(
  problems: readonly Problem[],
  nothing: 'created' | 'changed' = 'created',
): InputError {
  const lines = [...new Set(problems.map(problemLine))];
  const count =
    lines.length === 1 ? 'One thing is' : `${lines.length} things are`;
  return new InputError(
    `${count} to be corrected, and nothing was ${nothing}:\n${lines
      .map(line => `- ${line}`)
      .join('\n')}`,
  );
}

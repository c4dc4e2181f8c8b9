import { NotAllowedError } from '@backstage/errors';
import { Problem } from 'backstage-plugin-mwaa-common';

/** NotAllowedError with every reason, if there is one. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length) {
    throw new NotAllowedError(
      problems.map(({ message }) => message).join('; '),
    );
  }
}

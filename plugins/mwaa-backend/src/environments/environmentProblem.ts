import { EnvironmentProblem } from 'backstage-plugin-mwaa-common';
import {
  failureKind,
  missingIamAction,
  ownMessage,
} from 'backstage-plugin-mwaa-node';
import { READ_LIMIT_MS } from './readLimit';

/**
 * Why something could not be read.
 *
 * @param what - begins the sentence on what has not been answered yet
 */
export function environmentProblem(
  error: Error,
  what: string,
): EnvironmentProblem {
  const kind = failureKind(error);
  const iamAction = missingIamAction(error);
  return {
    kind,
    message:
      kind === 'slow'
        ? `${what} has not been told within ${READ_LIMIT_MS / 1000} s. The answer is still waited for: try again in a moment`
        : ownMessage(error),
    ...(iamAction && { iamAction }),
  };
}

import {
  ConflictError,
  CustomErrorBase,
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { ClaimedFolder } from './ClaimedFolder';

/** Thrown when the abort signal ended a deployment between two objects. */
export class DeploymentAbortedError extends CustomErrorBase {
  name = 'AbortError' as const;
}

// What went wrong first decides what kind of error the whole is.
const KINDS = [
  ConflictError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
];

/** Says what stands where, and how to go on. */
export function stoppedDeployment(options: {
  folder: ClaimedFolder;
  deploymentId: string;
  /** Keys that were written or deleted by this run. */
  done: readonly string[];
  total: number;
  failures: readonly { key: string; error: unknown }[];
}): Error {
  const { folder, deploymentId, done, total, failures } = options;
  const where = done.length
    ? `${done.length} of ${total} changes were made (${done.join(', ')})`
    : `none of the ${total} changes was made`;
  const state = `${where}; the manifest says "applying", and running the deployment again goes on from there`;
  const what = `Deployment ${deploymentId} of ${folder.kind} ${folder.name}`;
  if (!failures.length) {
    return new DeploymentAbortedError(
      `${what} was stopped on request: ${state}`,
    );
  }
  const [first, ...further] = failures;
  const others = further.map(
    ({ key, error }) => `; ${key}: ${isError(error) ? error.message : error}`,
  );
  const Kind =
    KINDS.find(
      kind => isError(first.error) && first.error.name === kind.name,
    ) ?? ServiceUnavailableError;
  return new Kind(
    `${what} failed at ${first.key}: ${state}${others.join('')}`,
    first.error,
  );
}

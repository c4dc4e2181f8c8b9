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
  /** What the manifest says meanwhile; `applying` unless given. */
  state?: 'applying' | 'deleting';
  failures: readonly { key: string; error: unknown }[];
}): Error {
  const { folder, deploymentId, done, total, failures } = options;
  const { state: manifestState = 'applying' } = options;
  const isRemoval = manifestState === 'deleting';
  const what = isRemoval ? 'removal' : 'deployment';
  const where = done.length
    ? `${done.length} of ${total} changes were made (${done.join(', ')})`
    : `none of the ${total} changes was made`;
  const state = `${where}; the manifest says "${manifestState}", and running the ${what} again goes on from there`;
  const run = `${isRemoval ? 'Removal' : 'Deployment'} ${deploymentId} of ${folder.kind} ${folder.name}`;
  if (!failures.length) {
    return new DeploymentAbortedError(
      `${run} was stopped on request: ${state}`,
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
    `${run} failed at ${first.key}: ${state}${others.join('')}`,
    first.error,
  );
}

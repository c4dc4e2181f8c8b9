import { ForwardedError } from '@backstage/errors';

/**
 * A failed task shows only its error, so this one says what stands beside the
 * dags folder and how to go on. The name stays that of the cause.
 */
export const failedDeployment = (
  cause: unknown,
  repository?: string,
): ForwardedError =>
  new ForwardedError(
    `The DAG is not completely deployed${
      repository ? `; its repository is at ${repository}` : ''
    }. Once the cause is removed, run this again with the same values: what is in place is left alone, the rest is done`,
    cause,
  );

import { isError } from '@backstage/errors';
import type { Problem } from 'backstage-plugin-mwaa-common';

/** An error and what led to it, each in its own words. */
export interface ErrorParts {
  name: string;
  message: string;
  causes: string[];
  /** What is wrong in dag.yaml, each with its place. */
  problems?: readonly Problem[];
}

/** The errors of `@backstage/errors` repeat their cause at the end of the message. */
const withoutCause = (message: string) => message.split('; caused by ')[0];

function causesOf(error: unknown): string[] {
  const causes: string[] = [];
  let cause = isError(error) ? error.cause : undefined;
  while (isError(cause)) {
    causes.push(withoutCause(cause.message) || cause.name);
    cause = cause.cause;
  }
  return causes;
}

const hasProblems = (error: Error): error is Error & { problems: Problem[] } =>
  Array.isArray((error as { problems?: unknown }).problems);

export function errorParts(error: unknown): ErrorParts {
  if (!isError(error)) {
    return { name: 'Error', message: String(error), causes: [] };
  }
  return {
    name: error.name,
    message: withoutCause(error.message) || error.name,
    causes: causesOf(error),
    ...(hasProblems(error) && { problems: error.problems }),
  };
}

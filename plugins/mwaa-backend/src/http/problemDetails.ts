import { isError } from '@backstage/errors';
import {
  InputProblemsError,
  Problem,
  SPECIFICATION_BODY_LIMIT,
} from 'backstage-plugin-mwaa-common';
import { missingIamAction, ownMessage } from 'backstage-plugin-mwaa-node';

/** What a request failed with, as far as the caller may know. */
export interface ProblemDetails {
  /** HTTP. */
  status: number;
  /** As ResponseError calls it. */
  name: string;
  message: string;
  /** Everything that is wrong with a specification. */
  problems?: readonly Problem[];
  /** What the role of the backend lacks. */
  iamAction?: string;
}

const STATUS: Record<string, number> = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  GeneratedPythonError: 500,
  ServiceUnavailableError: 503,
};

const UNEXPECTED: ProblemDetails = {
  status: 500,
  name: 'InternalServerError',
  message:
    'This could not be answered because of an error in the backend; its log says which',
};

/** What the parsers of Express refuse, in words that help. */
function refusedRequest(error: object): ProblemDetails | undefined {
  const { type, status, name, limit } = error as Record<string, unknown>;
  if (type === 'entity.too.large') {
    return {
      status: 413,
      name: 'PayloadTooLargeError',
      message:
        limit === SPECIFICATION_BODY_LIMIT
          ? `The request is larger than ${SPECIFICATION_BODY_LIMIT / 1024 / 1024} MB, which is the most that a specification may have; split the DAG, or move long texts into files of their own`
          : `The request is larger than ${Number(limit) / 1024} kB, which is the most that it may have`,
    };
  }
  if (type === 'entity.parse.failed') {
    return {
      status: 400,
      name: 'InputError',
      message: 'The body of the request is no JSON object',
    };
  }
  if (name === 'URIError' || (typeof type === 'string' && status === 400)) {
    return {
      status: 400,
      name: 'InputError',
      message: 'The request cannot be read',
    };
  }
  return type === 'encoding.unsupported' || type === 'charset.unsupported'
    ? {
        status: 415,
        name: 'InputError',
        message: 'The body of the request must be JSON in UTF-8',
      }
    : undefined;
}

/**
 * What to tell of an error. Its cause, its stack and whatever it carries stay
 * here; of errors that nobody expects, the text as well.
 */
export function problemDetails(error: unknown): ProblemDetails {
  if (!isError(error)) return UNEXPECTED;
  const refused = refusedRequest(error);
  if (refused) return refused;
  const status = STATUS[error.name];
  if (!status) return UNEXPECTED;
  const iamAction = missingIamAction(error);
  return {
    status,
    name: error.name,
    message: ownMessage(error),
    ...(error instanceof InputProblemsError && { problems: error.problems }),
    ...(iamAction && { iamAction }),
  };
}

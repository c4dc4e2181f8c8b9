import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  ConflictError,
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { problemDetails } from '../http/problemDetails';
import { fitTexts } from './answers/fitTexts';

const TEXT_LIMIT = 10_000;

const ERRORS: Record<string, new (message: string) => Error> = {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
};

/**
 * What an agent is told of an error: the same as over HTTP. The MCP backend
 * passes on the text of errors whose names it knows and hides all others, so
 * that everything else becomes a ServiceUnavailableError.
 */
export function agentError(
  action: string,
  error: unknown,
  logger: LoggerService,
): Error {
  if (isError(error) && error.name === 'TimeoutError') {
    return new ServiceUnavailableError(
      'This took too long. Try again in a moment: what was read meanwhile is kept',
    );
  }
  const { status, name, message, iamAction } = problemDetails(error);
  if (status === 500) {
    logger.error(
      `The action ${action} failed`,
      isError(error) ? error : undefined,
    );
  }
  const told =
    iamAction && !message.includes(iamAction)
      ? `${message} (the role of the backend lacks ${iamAction})`
      : message;
  const [text] = fitTexts([told], TEXT_LIMIT);
  return new (ERRORS[name] ?? ServiceUnavailableError)(text);
}

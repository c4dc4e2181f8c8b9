import { STATUS_CODES } from 'node:http';
import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { ErrorRequestHandler } from 'express';
import { problemDetails } from './problemDetails';

/**
 * Answers errors in the shape that Backstage's ResponseError reads, with the
 * fields of RFC 9457 beside it.
 */
export function answerErrors(logger: LoggerService): ErrorRequestHandler {
  return (error, request, response, next) => {
    // Whoever asked has gone: nobody is to be told, and nothing went wrong.
    if (response.destroyed && isError(error) && error.name === 'AbortError') {
      return;
    }
    const { status, name, message, problems, iamAction } =
      problemDetails(error);
    if (status === 500) {
      logger.error(`${request.method} ${request.path} failed`, error);
    } else if (status === 503) {
      logger.warn(`${request.method} ${request.path}: ${error.message}`);
    }
    if (response.headersSent) {
      next(error);
      return;
    }
    response.status(status).json({
      type: 'about:blank',
      title: STATUS_CODES[status],
      status,
      detail: message,
      ...(problems && { problems }),
      ...(iamAction && { iamAction }),
      error: { name, message },
      request: { method: request.method, url: request.originalUrl },
      response: { statusCode: status },
    });
  };
}

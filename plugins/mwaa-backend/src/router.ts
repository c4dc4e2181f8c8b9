import { SPECIFICATION_BODY_LIMIT } from 'backstage-plugin-mwaa-common';
import express from 'express';
import Router from 'express-promise-router';
import { ApiServices } from './ApiServices';
import { answerErrors } from './http/answerErrors';
import { untilClosed } from './http/untilClosed';
import { routes } from './routes';

/** The HTTP API. Only people who are signed in, and services, are answered. */
export function createRouter(services: ApiServices): express.Router {
  const router = Router();
  // Nothing is read of a request before it is known whose it is.
  const signedIn: express.RequestHandler = async (request, response) => {
    response.locals.credentials = await services.httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return 'next';
  };
  for (const { method, path, bodyLimit, answer } of routes) {
    const body = express.json({ limit: bodyLimit ?? SPECIFICATION_BODY_LIMIT });
    router[method](path, signedIn, body, async (request, response) => {
      const { params, query } = request;
      const { credentials } = response.locals;
      const signal = untilClosed(response);
      response.json(
        await answer(
          { params, query, body: request.body, credentials, signal },
          services,
        ),
      );
    });
  }
  router.use(answerErrors(services.logger));
  return router;
}

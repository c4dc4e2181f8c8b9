import { IncomingMessage, ServerResponse } from 'node:http';
import { errorCode } from '../errorCode';
import { webServerHostname } from '../mwaa/webServer';
import { readBody } from '../readBody';
import { WebServerRequest } from './findWebServer';
import { localTarget } from './localTarget';
import { loginPaths } from './loginPaths';
import { passThrough } from './passThrough';
import { sessionCookie } from './sessionCookie';
import { signInPage } from './signInPage';
import { WebLogins } from './WebLogins';

const largestForm = 64 * 1024;

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/**
 * The web server of an environment, as MWAA shows it: a login that takes the
 * token of CreateWebLoginToken, and behind it Airflow itself.
 */
export async function serveWebServer(
  request: IncomingMessage,
  response: ServerResponse,
  { environment, target }: WebServerRequest,
  webLogins: WebLogins,
): Promise<void> {
  const { airflow, airflowVersion, name } = environment;
  const hostname = webServerHostname(environment);
  if (!airflow) {
    say(response, 503, `The Airflow web server ${hostname} gives no answer.`);
    return;
  }
  const paths = loginPaths(airflowVersion);
  const [path, query] = target.split('?');
  const byBrowser = request.headers.accept?.includes('text/html');
  try {
    if (request.method === 'POST' && path === paths.mwaa) {
      const form = new URLSearchParams(
        (await readBody(request, largestForm)).toString('utf8'),
      );
      if (!webLogins.redeem(form.get('token') ?? '', environment)) {
        say(response, 401, 'The token is unknown, used or older than 60 s.');
        return;
      }
      response.writeHead(byBrowser ? 303 : 200, {
        'set-cookie': await sessionCookie(airflow, airflowVersion),
        ...(byBrowser && {
          location: localTarget(form.get('next'), request.headers.host),
        }),
      });
      response.end();
    } else if (byBrowser && request.method === 'GET' && path === paths.page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        signInPage({
          environmentName: name,
          action: paths.mwaa,
          token: webLogins.issue(environment),
          next: localTarget(
            new URLSearchParams(query).get('next'),
            request.headers.host,
          ),
        }),
      );
    } else {
      const [, port = ''] = /:(\d+)$/.exec(request.headers.host ?? '') ?? [];
      await passThrough(request, response, {
        url: airflow.url,
        target,
        host: [hostname, port].filter(Boolean).join(':'),
      });
    }
  } catch (error) {
    if (response.headersSent) {
      response.destroy();
    } else {
      const reason = errorCode(error) ?? (error as Error).message;
      say(
        response,
        503,
        `The Airflow web server ${hostname} gives no answer (${reason}).`,
      );
    }
  }
}

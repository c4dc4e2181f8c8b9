import { NotAllowedError } from '@backstage/errors';
import { createWebLoginToken } from '../../aws/createWebLoginToken';
import { airflowRoleArn } from '../../iam/airflowRoleArn';
import { AirflowUnavailableError } from '../AirflowUnavailableError';
import { mwaaRefusal } from '../door/mwaaRefusal';
import { AirflowRest } from '../rest/AirflowRest';
import { fetchFromWebServer } from './fetchFromWebServer';
import { WebServerOptions } from './WebServer';
import { WebSession } from './WebSession';

const iamAction = 'airflow:CreateWebLoginToken';

/**
 * Signs in to the web server as people do from the console of MWAA.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/access-mwaa-apache-airflow-rest-api.html
 */
export async function logIn(
  options: WebServerOptions & { rest: AirflowRest },
  signal: AbortSignal,
): Promise<WebSession> {
  const { environment, urlOf, timeoutMs } = options;
  const { login } = options.rest;
  const token = await webLoginToken(options, signal);
  const baseUrl = urlOf(token.hostname);
  const response = await fetchFromWebServer(
    environment,
    `${baseUrl}${login.path}`,
    {
      method: 'POST',
      body: new URLSearchParams({ token: token.token }),
      signal,
      timeoutMs,
    },
  );
  const value = cookieOf(response.headers, login.cookie);
  const { name } = environment;
  if (response.status < 400 && value) {
    return { baseUrl, headers: login.headers(value) };
  }
  if (response.status === 401 || response.status === 403) {
    throw Object.assign(
      new NotAllowedError(
        `The web server of ${name} did not let the credentials in use in (it answered ${response.status}). Allow ${iamAction} on ${airflowRoleArn(environment, 'Viewer')}, or a higher role`,
      ),
      { iamAction },
    );
  }
  throw new AirflowUnavailableError(
    response.status >= 500 ? 'unreachable' : 'unsupported',
    `The web server of ${name} did not open a session (it answered ${response.status})`,
  );
}

async function webLoginToken(
  { client, environment }: WebServerOptions,
  signal: AbortSignal,
) {
  try {
    return await createWebLoginToken(await client(), environment.name, {
      signal,
    });
  } catch (error) {
    throw mwaaRefusal(error, environment, { iamAction, role: 'Viewer' });
  }
}

function cookieOf(headers: Headers, name: string): string | undefined {
  const prefix = `${name}=`;
  const cookie = headers.getSetCookie().find(text => text.startsWith(prefix));
  return cookie?.slice(prefix.length).split(';')[0] || undefined;
}

import type { MWAAClient } from '@aws-sdk/client-mwaa';
import { RestApiRequest } from '../../aws/invokeRestApi';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { untilAborted } from '../door/untilAborted';
import { restOf } from '../rest/restOf';
import { AirflowRest } from '../rest/AirflowRest';
import { fetchFromWebServer } from './fetchFromWebServer';
import { isSignedOut } from './isSignedOut';
import { logIn } from './logIn';
import { WebSession } from './WebSession';
import { WebSessions } from './WebSessions';

/** For the token and what it is exchanged for. */
const LOGIN_MS = 20_000;

export interface WebServerOptions {
  client: () => Promise<MWAAClient>;
  environment: Pick<
    MwaaEnvironment,
    'name' | 'arn' | 'airflowVersion' | 'webserverAccessMode'
  >;
  sessions: WebSessions;
  /** Base URL of the web server with this host name. */
  urlOf: (hostname: string) => string;
  /** For one request to it. */
  timeoutMs?: number;
}

export interface WebServerAnswer {
  status: number;
  text: string;
}

/** The REST API of an Airflow on its own web server, for what InvokeRestApi does not pass on. */
export class WebServer {
  readonly #options: WebServerOptions;
  readonly #rest: AirflowRest;

  constructor(options: WebServerOptions) {
    this.#options = options;
    this.#rest = restOf(options.environment.airflowVersion);
  }

  /** Signs in where that was not done, or does not count any more. */
  async send(
    request: Omit<RestApiRequest, 'environmentName'> & { accept?: string },
    signal: AbortSignal,
  ): Promise<WebServerAnswer> {
    const session = await this.#session(signal);
    const answer = await this.#sendWithin(session, request, signal);
    if (!isSignedOut(answer)) {
      return answer;
    }
    const { sessions, environment } = this.#options;
    await sessions.forget(environment.arn, session);
    return this.#sendWithin(await this.#session(signal), request, signal);
  }

  #session(signal: AbortSignal): Promise<WebSession> {
    const { sessions, environment } = this.#options;
    const session = sessions.get(environment.arn, () =>
      // For all who wait for it, so nobody can abort it.
      logIn(
        { ...this.#options, rest: this.#rest },
        AbortSignal.timeout(LOGIN_MS),
      ),
    );
    return untilAborted(session, signal);
  }

  async #sendWithin(
    { baseUrl, headers }: WebSession,
    request: Omit<RestApiRequest, 'environmentName'> & { accept?: string },
    signal: AbortSignal,
  ): Promise<WebServerAnswer> {
    const { environment, timeoutMs } = this.#options;
    const { method, path, query = {}, body } = request;
    const search = new URLSearchParams(query).toString();
    const response = await fetchFromWebServer(
      environment,
      `${baseUrl}${this.#rest.prefix}${path}${search && `?${search}`}`,
      {
        method,
        headers: {
          accept: request.accept ?? 'application/json',
          // Airflow 2 refuses a DELETE that announces JSON and brings none.
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body && JSON.stringify(body),
        signal,
        timeoutMs,
      },
    );
    return { status: response.status, text: response.text };
  }
}

import type { MWAAClient } from '@aws-sdk/client-mwaa';
import { isError } from '@backstage/errors';
import { invokeRestApi } from '../../aws/invokeRestApi';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { RestApiAnswer } from '../../aws/RestApiAnswer';
import { airflowRoleArn } from '../../iam/airflowRoleArn';
import { AirflowUnavailableError } from '../AirflowUnavailableError';
import { WebServer } from '../webLogin/WebServer';
import { airflowError } from './airflowError';
import { AirflowRequest } from './AirflowRequest';
import { jsonOf } from './jsonOf';
import { mwaaRefusal } from './mwaaRefusal';
import { withinTime } from './withinTime';

// MWAA gives up on Airflow after 10 s; the SDK tries three times.
const TIMEOUT_MS = 35_000;
// InvokeRestApi's own limit.
const LONGEST_PATH = 64;
// Between the tries of what only asks, in milliseconds.
const PAUSES_MS = [300, 1_000];
// Of a web server that restarts or has too much to do.
const PASSING = [429, 500, 502, 503];

export interface AirflowDoorOptions {
  /** Asked for when it is needed, so that the SDK need not be loaded before. */
  client: () => Promise<MWAAClient>;
  environment: Pick<MwaaEnvironment, 'name' | 'arn'>;
  webServer: WebServer;
  /** For one request with all its tries. */
  timeoutMs?: number;
  sleep(ms: number): Promise<void>;
}

/** Environments that have not been updated since MWAA has InvokeRestApi. */
const isTooOld = (error: unknown): boolean =>
  isError(error) && /update your environment/i.test(error.message);

/** Completes "The web server itself is needed because …". */
const needOf = (path: string): string =>
  path.length > LONGEST_PATH
    ? `InvokeRestApi takes no path of more than ${LONGEST_PATH} characters`
    : "the environment is older than MWAA's InvokeRestApi; any update of the environment brings it";

interface Answered {
  answer: RestApiAnswer;
  /** What allows such a request. */
  iamAction: string;
}

/**
 * Requests to the Airflow of an environment: through InvokeRestApi, which also
 * reaches private web servers; with a session on the web server itself where
 * InvokeRestApi takes no such path, or the environment is too old for it.
 */
export class AirflowDoor {
  readonly #options: AirflowDoorOptions;

  constructor(options: AirflowDoorOptions) {
    this.#options = options;
  }

  /** NotFoundError if, and only if, Airflow does not know the DAG, run or task. */
  async ask(request: AirflowRequest): Promise<RestApiAnswer> {
    const { environment, timeoutMs = TIMEOUT_MS, sleep } = this.#options;
    const { signal, role, doing } = request;
    const isRead = request.method === 'GET' || request.readOnly;
    const pauses = isRead ? [...PAUSES_MS] : [];
    return withinTime(
      { signal, timeoutMs, what: `the Airflow of ${environment.name}` },
      async timed => {
        for (;;) {
          const { answer, iamAction } = await this.#send(request, timed);
          if (answer.status >= 200 && answer.status < 300) {
            return this.#requireJson(answer);
          }
          const pause = PASSING.includes(answer.status) && pauses.shift();
          if (!pause) {
            throw airflowError(answer, `${environment.name} did not ${doing}`, {
              iamAction,
              role: airflowRoleArn(environment, role),
            });
          }
          await sleep(pause);
          timed.throwIfAborted();
        }
      },
    );
  }

  async #send(request: AirflowRequest, signal: AbortSignal): Promise<Answered> {
    const { client, environment, webServer } = this.#options;
    const { method, path, query, body, role } = request;
    const restApi = { method, path, query, body };
    if (path.length <= LONGEST_PATH) {
      const iamAction = 'airflow:InvokeRestApi';
      try {
        const answer = await invokeRestApi(
          await client(),
          { ...restApi, environmentName: environment.name },
          { signal },
        );
        return { answer, iamAction };
      } catch (error) {
        if (!isTooOld(error)) {
          throw mwaaRefusal(error, environment, { iamAction, role });
        }
      }
    }
    try {
      const { status, text } = await webServer.send(restApi, signal);
      return {
        answer: { status, body: jsonOf(text) },
        iamAction: 'airflow:CreateWebLoginToken',
      };
    } catch (error) {
      throw error instanceof AirflowUnavailableError
        ? new AirflowUnavailableError(
            error.kind,
            `${error.message}. It is needed because ${needOf(path)}`,
          )
        : error;
    }
  }

  #requireJson(answer: RestApiAnswer): RestApiAnswer {
    if (typeof answer.body === 'string') {
      throw new AirflowUnavailableError(
        'error',
        `The web server of ${this.#options.environment.name} answered something else than JSON, as it does while it restarts; try again later`,
      );
    }
    return answer;
  }
}

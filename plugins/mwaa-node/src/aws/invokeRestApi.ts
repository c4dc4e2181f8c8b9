import type { CreateCliTokenCommand, MWAAClient } from '@aws-sdk/client-mwaa';
import { loadMwaa } from './loadSdk';
import { RestApiAnswer } from './RestApiAnswer';
import { withRawAnswer } from './withRawAnswer';

export interface RestApiRequest {
  environmentName: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/api/v1` or `/api/v2`, which MWAA puts before it; at most 64 characters. */
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: object;
}

/** Makes InvokeRestApi of a command that goes to the same host with the same method. */
function readdress(
  command: CreateCliTokenCommand,
  { path, method, query, body }: RestApiRequest,
): void {
  command.middlewareStack.add(
    next => async args => {
      const request = args.request as {
        path: string;
        body: unknown;
        headers: Record<string, string>;
      };
      request.path = request.path.replace(/\/clitoken(\/[^/]+)$/, '/restapi$1');
      request.headers['content-type'] = 'application/json';
      request.body = JSON.stringify({
        Path: path,
        Method: method,
        QueryParameters: query,
        Body: body,
      });
      return next(args);
    },
    // Before the length is counted and the request is signed.
    { step: 'build', priority: 'high', name: 'invokeRestApi' },
  );
}

/** Airflow's own refusal, which MWAA wraps into an exception. */
function refusalOf(error: unknown): RestApiAnswer | undefined {
  const { name, RestApiStatusCode, RestApiResponse } = Object(error) as {
    name?: string;
    RestApiStatusCode?: unknown;
    RestApiResponse?: unknown;
  };
  return /^RestApi(Client|Server)Exception$/.test(name ?? '') &&
    typeof RestApiStatusCode === 'number'
    ? { status: RestApiStatusCode, body: RestApiResponse }
    : undefined;
}

/**
 * One request to the REST API of an environment's Airflow. What Airflow
 * answers is an answer, whatever its status; what the SDK throws is MWAA's
 * own refusal.
 *
 * The oldest client that this package allows has no InvokeRestApi, so a
 * command that it has is sent elsewhere: credentials, endpoint, host prefix,
 * retries and user agent stay the client's.
 */
export async function invokeRestApi(
  client: MWAAClient,
  request: RestApiRequest,
  options: { signal?: AbortSignal } = {},
): Promise<RestApiAnswer> {
  const { CreateCliTokenCommand: Command } = loadMwaa();
  const command = new Command({ Name: request.environmentName });
  readdress(command, request);
  try {
    const { raw } = await withRawAnswer(command, () =>
      client.send(command, { abortSignal: options.signal }),
    );
    const { RestApiStatusCode, RestApiResponse } = Object(raw);
    return { status: Number(RestApiStatusCode), body: RestApiResponse };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) {
      return refusal;
    }
    throw error;
  }
}

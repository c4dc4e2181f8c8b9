import { LocalAirflow } from '../environments/LocalAws';
import { airflowAuthorization } from './airflowAuthorization';
import { AwsError } from './AwsError';
import { RestApiCall } from './RestApiCall';

// Both are MWAA's own.
const patienceMs = 10_000;
const largestAnswer = 6 * 1024 * 1024;

function refusal(status: number, body: unknown): AwsError {
  const type =
    status < 500 ? 'RestApiClientException' : 'RestApiServerException';
  return new AwsError(400, type, `Airflow answered ${status}`, {
    RestApiStatusCode: status,
    RestApiResponse: body,
  });
}

const problem = (status: number, title: string, detail: string) =>
  refusal(status, { status, title, detail });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { detail: text };
  }
}

async function ask(
  call: RestApiCall,
  airflow: LocalAirflow,
  airflowVersion: string,
): Promise<{ status: number; text: string }> {
  const signal = AbortSignal.timeout(patienceMs);
  const prefix = airflowVersion.startsWith('2.') ? '/api/v1' : '/api/v2';
  const url = new URL(`${airflow.url}${prefix}${call.Path}`);
  if (!url.pathname.startsWith(`${prefix}/`)) {
    throw problem(404, 'Not Found', `${call.Path} is no path below ${prefix}.`);
  }
  for (const [name, value] of Object.entries(call.QueryParameters ?? {})) {
    url.searchParams.set(name, String(value));
  }
  const response = await fetch(url, {
    method: call.Method,
    headers: {
      accept: 'application/json',
      authorization: await airflowAuthorization(
        airflow,
        airflowVersion,
        signal,
      ),
      // Airflow 2 refuses a DELETE that announces JSON and brings none.
      ...(call.Body !== undefined && { 'content-type': 'application/json' }),
    },
    body: call.Body === undefined ? undefined : JSON.stringify(call.Body),
    redirect: 'manual',
    signal,
  });
  return { status: response.status, text: await response.text() };
}

/**
 * Airflow's answer in the shape of InvokeRestApi's.
 *
 * @throws AwsError when Airflow refuses, takes more than 10 s, answers more
 *   than 6 MB or cannot be reached
 */
export async function passToAirflow(
  call: RestApiCall,
  airflow: LocalAirflow,
  airflowVersion: string,
): Promise<Record<string, unknown>> {
  const { status, text } = await ask(call, airflow, airflowVersion).catch(
    error => {
      if (error instanceof AwsError) {
        throw error;
      }
      throw error.name === 'TimeoutError'
        ? problem(504, 'Gateway Timeout', 'Airflow gave no answer within 10 s.')
        : problem(503, 'Service Unavailable', String(error.cause ?? error));
    },
  );
  if (Buffer.byteLength(text) > largestAnswer) {
    throw problem(500, 'Too large', 'The answer is larger than 6 MB.');
  }
  const body = text === '' ? undefined : parsed(text);
  if (status >= 400) {
    throw refusal(status, body);
  }
  return { RestApiStatusCode: status, RestApiResponse: body };
}

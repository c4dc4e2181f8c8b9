import { isError } from '@backstage/errors';
import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { AirflowUnavailableError } from '../AirflowUnavailableError';
import { readText } from './readText';

/** Milliseconds for one answer; InvokeRestApi's own limit. */
const PATIENCE_MS = 10_000;

/** `fetch failed` says nothing; its cause does, e.g. `getaddrinfo ENOTFOUND …`. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return isError(cause) ? cause.message || cause.name : message;
}

/**
 * One HTTP request to the web server of an environment, following no
 * redirects. AirflowUnavailableError when there is no whole answer: of kind
 * `private` if the environment opens its web server to the VPC only.
 */
export async function fetchFromWebServer(
  environment: Pick<MwaaEnvironment, 'name' | 'webserverAccessMode'>,
  url: string,
  request: RequestInit & { signal: AbortSignal; timeoutMs?: number },
): Promise<{ status: number; headers: Headers; text: string }> {
  const { name, webserverAccessMode } = environment;
  const { timeoutMs = PATIENCE_MS, signal, ...init } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    const { status, headers } = response;
    return { status, headers, text: await readText(response) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AirflowUnavailableError) {
      throw error;
    }
    const why = timeout.aborted
      ? `there was no answer within ${timeoutMs / 1000} s`
      : reasonOf(error);
    if (webserverAccessMode === 'PRIVATE_ONLY') {
      throw new AirflowUnavailableError(
        'private',
        `The web server of ${name} can be reached from inside its VPC only, and Backstage does not reach it (${why})`,
      );
    }
    throw new AirflowUnavailableError(
      timeout.aborted ? 'slow' : 'unreachable',
      `The web server of ${name} could not be reached: ${why}`,
    );
  }
}

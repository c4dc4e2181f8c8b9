import { ResponseError } from '@backstage/errors';
import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { Cancellable } from './Cancellable';

/** What the backend says; what stands before it, e.g. a proxy, has no message for people. */
async function refusalOf(response: Response): Promise<ResponseError> {
  const isBackend = response.headers
    .get('Content-Type')
    ?.startsWith('application/json');
  const { status, statusText } = response;
  const error = await ResponseError.fromResponse(response);
  return Object.assign(error, {
    message: isBackend
      ? error.cause.message
      : `Backstage did not answer itself: what stands before it said ${`${status} ${statusText}`.trim()}. Try again in a moment; if it stays so, tell whoever looks after Backstage.`,
  });
}

/** HTTP to the mwaa backend; the part that every client of it needs. */
export class BackendClient {
  readonly #discovery: DiscoveryApi;
  readonly #fetch: FetchApi['fetch'];

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi.fetch;
  }

  protected get<Answer>(route: string, options?: Cancellable): Promise<Answer> {
    return this.#ask(route, { signal: options?.signal });
  }

  protected post<Answer>(
    route: string,
    body: unknown,
    options?: Cancellable,
  ): Promise<Answer> {
    return this.#ask(route, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: options?.signal,
    });
  }

  async #ask<Answer>(route: string, init: RequestInit): Promise<Answer> {
    const response = await this.#fetch(
      `${await this.#discovery.getBaseUrl('mwaa')}${route}`,
      init,
    );
    if (!response.ok) throw await refusalOf(response);
    return response.json();
  }
}

import type { MWAAClient } from '@aws-sdk/client-mwaa';
import { loadMwaa } from './loadSdk';

/** Opens a session on a web server, once, within a minute. */
export interface WebLoginToken {
  /** A secret. */
  token: string;
  /** Of the web server, without a scheme. */
  hostname: string;
}

/** CreateWebLoginToken; throws what the SDK throws. */
export async function createWebLoginToken(
  client: MWAAClient,
  environmentName: string,
  options: { signal?: AbortSignal } = {},
): Promise<WebLoginToken> {
  const { CreateWebLoginTokenCommand } = loadMwaa();
  const { WebToken, WebServerHostname } = await client.send(
    new CreateWebLoginTokenCommand({ Name: environmentName }),
    { abortSignal: options.signal },
  );
  return { token: WebToken!, hostname: WebServerHostname! };
}

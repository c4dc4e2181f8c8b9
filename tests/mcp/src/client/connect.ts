import { mockCredentials } from '@backstage/backend-test-utils';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** The header of somebody who is signed in. */
export const userHeader = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);

/** An MCP client that sends this header; to be closed. */
export async function connect(
  backendUrl: string,
  authorization: string,
): Promise<Client> {
  const client = new Client({ name: 'tests', version: '1.0.0' });
  await client.connect(
    new StreamableHTTPClientTransport(
      new URL(`${backendUrl}/api/mcp-actions/v1`),
      { requestInit: { headers: { authorization } } },
    ),
  );
  return client;
}

import { IncomingMessage, request as send, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

// Those of one connection (RFC 9110, 7.6.1).
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

function endToEnd(headers: IncomingMessage['headers']) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopByHop.includes(name)),
  );
}

/**
 * Passes a request on as it is and streams the answer back, only `Host` is
 * the one given. @throws when the server cannot be reached
 */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  to: { url: string; target: string; host: string },
): Promise<void> {
  const { hostname, port } = new URL(to.url);
  const outgoing = send({
    hostname,
    port,
    path: to.target,
    method: request.method,
    headers: { ...endToEnd(request.headers), host: to.host },
  });
  // Who went away needs no answer.
  response.once('close', () => outgoing.destroy());
  const [answer] = await Promise.all([
    new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.once('response', resolve).on('error', reject);
    }),
    pipeline(request, outgoing),
  ]);
  response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
  await pipeline(answer, response);
}

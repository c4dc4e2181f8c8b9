import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { AddressInfo } from 'node:net';

export interface CountingProxy {
  endpoint: string;
  /** Requests since the last call, by name, and when the last was answered. */
  take(): { counts: Record<string, number>; lastAnswerAt: number };
  stop(): Promise<void>;
}

/**
 * Stands between the plugins and a server and counts what passes. The host
 * header is left as it is, since it is part of what was signed.
 *
 * @param nameOf - what to call a request, e.g. `PUT object`
 */
export async function startCountingProxy(
  target: string,
  nameOf: (method: string, url: URL) => string,
): Promise<CountingProxy> {
  let counts: Record<string, number> = {};
  let lastAnswerAt = 0;
  const server = createServer((req, res) => {
    const { method = 'GET', headers } = req;
    const url = new URL(req.url!, target);
    const name = nameOf(method, url);
    counts[name] = (counts[name] ?? 0) + 1;
    const passed = request(url, { method, headers }, answer => {
      res.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(res);
      answer.on('end', () => {
        lastAnswerAt = performance.now();
      });
    });
    passed.on('error', error => res.destroy(error));
    req.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = { counts, lastAnswerAt };
      counts = {};
      return taken;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

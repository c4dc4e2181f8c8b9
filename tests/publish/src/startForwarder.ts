import { once } from 'node:events';
import {
  createServer,
  IncomingMessage,
  request,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

export interface Forwarder {
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * Stands between a client and a server of the local AWS and passes everything
 * on. The host header stays as it is, since it is part of what was signed.
 *
 * @param target - where everything goes, or says where the next request goes
 * @param watch - `answers` takes a request over, by returning true;
 * `keepsAnswer` keeps the server's answer from the client for ever, by returning
 * true; `answered` is called when that answer has been read to its end
 */
export async function startForwarder(
  target: string | (() => string),
  watch: {
    answers?(req: IncomingMessage, res: ServerResponse): boolean;
    keepsAnswer?(req: IncomingMessage): boolean;
    answered?(req: IncomingMessage): void;
  } = {},
): Promise<Forwarder> {
  const server = createServer((req, res) => {
    if (watch.answers?.(req, res)) {
      return;
    }
    const { method, headers } = req;
    const base = typeof target === 'string' ? target : target();
    const passed = request(new URL(req.url!, base), { method, headers });
    passed.on('response', answer => {
      if (watch.keepsAnswer?.(req)) {
        answer.resume();
      } else {
        res.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(res);
      }
      answer.on('end', () => watch.answered?.(req));
    });
    passed.on('error', error => res.destroy(error));
    req.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

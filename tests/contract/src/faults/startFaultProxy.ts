import { once } from 'node:events';
import {
  Agent,
  createServer,
  IncomingHttpHeaders,
  IncomingMessage,
  request,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a server answered, read to its end. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One request that has arrived whole at the proxy, and what can become of it. */
export interface Exchange {
  method: string;
  /** Path and query. */
  url: string;
  body: Buffer;
  /** Sends it on, with another body if one is given. */
  forward(body?: Buffer): Promise<Answer>;
  reply(answer: Answer): void;
  /** Writes these bytes, as they are, and breaks the connection. */
  breakOff(bytes?: Buffer): void;
}

export type Fault = (exchange: Exchange) => Promise<void> | void;

export interface FaultProxy {
  endpoint: string;
  /**
   * Starts to count from 0 again. From request `from` on, once or for ever,
   * the fault is what happens; all else passes.
   */
  arm(options?: { fault: Fault; from: number; lasting: boolean }): void;
  /** Requests since `arm`, as `PUT /bucket/key`. */
  requests(): readonly string[];
  stop(): Promise<void>;
}

export const passOn: Fault = async exchange =>
  exchange.reply(await exchange.forward());

/**
 * Stands between the SDK and an S3 server and spoils chosen requests. The
 * host header stays as it is, since it is part of what was signed.
 */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  let seen: string[] = [];
  let armed: Parameters<FaultProxy['arm']>[0];
  const faultAt = (index: number): Fault =>
    armed && (armed.lasting ? index >= armed.from : index === armed.from)
      ? armed.fault
      : passOn;

  const server = createServer(async (req, res) => {
    const fault = faultAt(seen.push(`${req.method} ${req.url}`) - 1);
    try {
      await fault(await exchangeOf({ req, res, target, agent }));
    } catch (error) {
      // The client sees a broken connection; whether that is wrong, it tells.
      res.destroy(error as Error);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arm(options) {
      seen = [];
      armed = options;
    },
    requests: () => seen,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}

async function exchangeOf(connection: {
  req: IncomingMessage;
  res: ServerResponse;
  target: string;
  agent: Agent;
}): Promise<Exchange> {
  const { req, res, target, agent } = connection;
  const { method = 'GET', url = '/', headers } = req;
  const body = await buffer(req);
  return {
    method,
    url,
    body,
    async forward(changed = body) {
      const passed = request(new URL(url, target), { method, headers, agent });
      passed.end(changed);
      const [answer] = (await once(passed, 'response')) as [IncomingMessage];
      return {
        status: answer.statusCode!,
        headers: answer.headers,
        body: await buffer(answer),
      };
    },
    reply: answer => {
      res.writeHead(answer.status, answer.headers);
      res.end(answer.body);
    },
    breakOff: bytes => {
      const { socket } = req;
      if (bytes) {
        socket.end(bytes);
      } else {
        socket.resetAndDestroy();
      }
    },
  };
}

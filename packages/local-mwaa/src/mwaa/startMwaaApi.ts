import { randomUUID } from 'node:crypto';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { LocalAws } from '../environments/LocalAws';
import { answerLogs } from '../logs/answerLogs';
import { isLocalHost } from '../isLocalHost';
import { readBody } from '../readBody';
import { findWebServer } from '../webServer/findWebServer';
import { serveWebServer } from '../webServer/serveWebServer';
import { WebLogins } from '../webServer/WebLogins';
import { HttpAnswer } from './HttpAnswer';
import { answer } from './answer';

// InvokeRestApi's own limit on a request.
const largestBody = 6 * 1024 * 1024;

function failed(): HttpAnswer {
  return {
    status: 500,
    headers: { 'x-amzn-errortype': 'InternalServerException' },
    body: { message: 'An internal error has occurred' },
  };
}

async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  services: { aws: LocalAws; webLogins: WebLogins; port: number },
): Promise<void> {
  let result: HttpAnswer;
  try {
    const received = {
      method: request.method ?? '',
      target: request.url ?? '',
      headers: request.headers,
      body: await readBody(request, largestBody),
    };
    const target = request.headers['x-amz-target'];
    const now = new Date();
    result =
      typeof target === 'string'
        ? await answerLogs(received, target, services.aws, now)
        : await answer(received, services, now);
  } catch (error) {
    process.stderr.write(`MWAA API: ${inspect(error)}\n`);
    result = failed();
  }
  response.writeHead(result.status, {
    'content-type': 'application/json',
    'x-amzn-requestid': randomUUID(),
    ...result.headers,
  });
  response.end(JSON.stringify(result.body));
}

/**
 * Serves the APIs of MWAA and CloudWatch Logs on 127.0.0.1, and the web servers
 * of the environments beside them. `port` 0 takes a free one.
 */
export async function startMwaaApi(
  aws: LocalAws,
  port: number,
): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const webLogins = new WebLogins();
  const server = createServer(async (request, response) => {
    if (!isLocalHost(request.headers.host)) {
      response.writeHead(403, { 'content-type': 'text/plain' });
      response.end('This serves the machine that it runs on.\n');
      return;
    }
    const webServer = findWebServer(
      aws,
      request.headers.host ?? '',
      request.url ?? '',
    );
    if (webServer) {
      await serveWebServer(request, response, webServer, webLogins);
    } else {
      await serveApi(request, response, {
        aws,
        webLogins,
        port: request.socket.localPort ?? port,
      });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${bound}`,
    stop: async () => {
      const closed = new Promise<void>(resolve =>
        server.close(() => resolve()),
      );
      server.closeAllConnections();
      await closed;
    },
  };
}

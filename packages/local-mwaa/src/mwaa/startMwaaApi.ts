import { randomUUID } from 'node:crypto';
import { createServer, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { LocalAws } from '../environments/LocalAws';
import { Answer, answer } from './answer';

// InvokeRestApi's own limit on a request.
const largestBody = 6 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) {
      throw new Error('The request is larger than 6 MB');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(): Answer {
  return {
    status: 500,
    headers: { 'x-amzn-errortype': 'InternalServerException' },
    body: { message: 'An internal error has occurred' },
  };
}

/** Serves the MWAA API on 127.0.0.1. `port` 0 takes a free one. */
export async function startMwaaApi(
  aws: LocalAws,
  port: number,
): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    let result: Answer;
    try {
      const received = {
        method: request.method ?? '',
        target: request.url ?? '',
        headers: request.headers,
        body: await readBody(request),
      };
      result = await answer(received, aws, new Date());
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

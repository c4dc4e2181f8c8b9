import { createServer, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WebRequest {
  request: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What a web server answers to one request. */
export interface WebAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Never answers. */
  silent?: boolean;
}

/** A web server of Airflow that has opened no session yet: it takes any token for one. */
export interface WebServerDouble {
  url: string;
  /** All that came in, signing in as well. */
  received: WebRequest[];
  /** Answers to what is not signing in, in this order; 200 and an empty object afterwards. */
  answers: WebAnswer[];
  /** To signing in. */
  login: WebAnswer;
  stop(): Promise<void>;
}

/** Serves on 127.0.0.1; the n-th session that it opens is `session-n`. */
export async function startWebServerDouble(): Promise<WebServerDouble> {
  const received: WebRequest[] = [];
  const answers: WebAnswer[] = [];
  const login: WebAnswer = {};
  let sessions = 0;
  const openSession = (url: string): WebAnswer => {
    sessions += 1;
    const cookie = url.includes('pluginsv2') ? '_token' : 'session';
    return {
      headers: {
        'set-cookie': `${cookie}=session-${sessions}; Path=/; HttpOnly`,
      },
      body: '<html>',
      ...login,
    };
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method, url = '', headers } = request;
    received.push({ request: `${method} ${url}`, headers, body });
    const answer = url.endsWith('/aws_mwaa/login')
      ? openSession(url)
      : (answers.shift() ?? {});
    if (!answer.silent) {
      response.writeHead(answer.status ?? 200, answer.headers);
      response.end(answer.body ?? '{}');
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answers,
    login,
    stop: async () => {
      const closed = new Promise<void>(done => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { AddressInfo } from 'node:net';

export interface S3Proxy {
  endpoint: string;
  /**
   * `true`: answers every write as S3 does when the policy lacks it; a bucket:
   * only the writes to that one.
   */
  refuseWrites: boolean | string;
  stop(): Promise<void>;
}

const ACCESS_DENIED =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

/** Stands between the plugins and the S3 server, to take a permission away. */
export async function startS3Proxy(s3Endpoint: string): Promise<S3Proxy> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: S3Proxy = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuseWrites: false,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  server.on('request', (req, res) => {
    const { method = 'GET', headers } = req;
    const { refuseWrites } = proxy;
    const isRefused =
      refuseWrites === true ||
      (refuseWrites && req.url?.startsWith(`/${refuseWrites}/`));
    if (isRefused && !['GET', 'HEAD'].includes(method)) {
      req.resume();
      res.writeHead(403, { 'content-type': 'application/xml' });
      res.end(ACCESS_DENIED);
      return;
    }
    const passed = request(new URL(req.url!, s3Endpoint), { method, headers });
    passed.on('response', answer => {
      res.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(res);
    });
    passed.on('error', error => res.destroy(error));
    req.pipe(passed);
  });
  return proxy;
}

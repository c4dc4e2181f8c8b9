import { Forwarder, startForwarder } from '../startForwarder';

export interface S3Proxy extends Forwarder {
  /**
   * `true`: answers every write as S3 does when the policy lacks it; a bucket:
   * only the writes to that one.
   */
  refuseWrites: boolean | string;
}

const ACCESS_DENIED =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

/** Stands between the plugins and the S3 server, to take a permission away. */
export async function startS3Proxy(s3Endpoint: string): Promise<S3Proxy> {
  const permission: Pick<S3Proxy, 'refuseWrites'> = { refuseWrites: false };
  const forwarder = await startForwarder(s3Endpoint, {
    answers(req, res) {
      const { refuseWrites } = permission;
      const isRefused =
        refuseWrites === true ||
        (refuseWrites && req.url?.startsWith(`/${refuseWrites}/`));
      if (!isRefused || ['GET', 'HEAD'].includes(req.method ?? 'GET')) {
        return false;
      }
      req.resume();
      res.writeHead(403, { 'content-type': 'application/xml' });
      res.end(ACCESS_DENIED);
      return true;
    },
  });
  return Object.assign(permission, forwarder);
}

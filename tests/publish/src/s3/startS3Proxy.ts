import { Forwarder, startForwarder } from '../startForwarder';

export interface S3Proxy extends Forwarder {
  /**
   * `true`: answers every write as S3 does when the policy lacks it; a bucket:
   * only the writes to that one.
   */
  refuseWrites: boolean | string;
  /** Lets puts through and refuses to delete, as a policy may. */
  refuseDeletes: boolean;
}

const ACCESS_DENIED =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

/** Stands between the plugins and the S3 server, to take a permission away. */
export async function startS3Proxy(s3Endpoint: string): Promise<S3Proxy> {
  const permission: Omit<S3Proxy, keyof Forwarder> = {
    refuseWrites: false,
    refuseDeletes: false,
  };
  const forwarder = await startForwarder(s3Endpoint, {
    answers(req, res) {
      const { refuseWrites, refuseDeletes } = permission;
      const isRefused =
        refuseWrites === true ||
        (refuseWrites && req.url?.startsWith(`/${refuseWrites}/`)) ||
        (refuseDeletes && req.method === 'DELETE');
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

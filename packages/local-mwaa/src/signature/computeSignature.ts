import { createHash, createHmac } from 'node:crypto';

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Signature Version 4 over a canonical request, in hex. */
export function computeSignature(options: {
  secretAccessKey: string;
  /** `YYYYMMDD`, region, service, terminator. */
  scope: [string, string, string, string];
  /** `YYYYMMDDTHHMMSSZ` */
  timestamp: string;
  canonicalRequest: string;
}): string {
  const { scope, secretAccessKey, timestamp } = options;
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const text = [
    'AWS4-HMAC-SHA256',
    timestamp,
    scope.join('/'),
    createHash('sha256').update(options.canonicalRequest).digest('hex'),
  ].join('\n');
  return hmac(key, text).toString('hex');
}

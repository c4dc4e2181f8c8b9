import { createHash } from 'node:crypto';
import { ReceivedRequest } from './ReceivedRequest';

/** Percent-encodes all but RFC 3986's unreserved characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter(Boolean)
    .map(pair => {
      const [name, ...value] = pair.split('=');
      return [name, value.join('=')].map(p => encode(decodeURIComponent(p)));
    })
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

/**
 * The text that is signed: AWS Signature Version 4, "create a canonical
 * request". Services other than S3 encode the path a second time.
 */
export function canonicalRequest(
  request: ReceivedRequest,
  signedHeaders: string[],
): string {
  const [path, ...query] = request.target.split('?');
  const headers = signedHeaders.map(name => {
    const value = [request.headers[name] ?? []].flat().join(',');
    return `${name}:${value.trim().replace(/ +/g, ' ')}\n`;
  });
  return [
    request.method,
    path.split('/').map(encode).join('/'),
    canonicalQuery(query.join('?')),
    headers.join(''),
    signedHeaders.join(';'),
    createHash('sha256').update(request.body).digest('hex'),
  ].join('\n');
}

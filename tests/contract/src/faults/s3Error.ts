import { Answer } from './startFaultProxy';

/** An error as S3 answers it; a HEAD request gets no body. */
export function s3Error(method: string, status: number, code: string): Answer {
  const body =
    method === 'HEAD'
      ? ''
      : `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code} of the proxy</Message><RequestId>0123456789ABCDEF</RequestId></Error>`;
  return {
    status,
    headers: {
      'content-type': 'application/xml',
      'content-length': String(Buffer.byteLength(body)),
      date: new Date().toUTCString(),
      'x-amz-request-id': '0123456789ABCDEF',
    },
    body: Buffer.from(body),
  };
}

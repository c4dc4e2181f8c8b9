import { Readable } from 'node:stream';
import { Response } from 'express';

const END_OF_HEADERS = '\r\n\r\n';

/** Answers with what a CGI program prints: headers, an empty line, a body. */
export async function sendCgiResponse(
  output: Readable,
  res: Response,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of output) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  const end = whole.indexOf(END_OF_HEADERS);
  if (end < 0) {
    throw new Error('git http-backend answered without headers.');
  }
  let status = 200;
  for (const line of whole.subarray(0, end).toString('latin1').split('\r\n')) {
    const [name, value] = line.split(/:\s*(.*)/s);
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
    else res.setHeader(name, value);
  }
  res.status(status).end(whole.subarray(end + END_OF_HEADERS.length));
}

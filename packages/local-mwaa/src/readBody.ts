import { IncomingMessage } from 'node:http';

/** The whole body. @throws when it is larger than so many bytes */
export async function readBody(
  request: IncomingMessage,
  largest: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largest) {
      throw new Error(`The request is larger than ${largest} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

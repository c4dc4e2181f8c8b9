import { InputError } from '@backstage/errors';

/**
 * All bytes of an answer's body. InputError as soon as there are more than
 * allowed; what was said about the length is not relied on.
 */
export async function readBody(
  body: unknown,
  options: {
    /** For the message. */
    what: string;
    maxBytes?: number;
    /** Turns what breaks the stream into an error of our own. */
    error: (error: unknown) => Error;
  },
): Promise<Uint8Array> {
  const { what, maxBytes = Infinity, error: toError } = options;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > maxBytes) {
        // Leaving the loop destroys the stream and with it the connection.
        break;
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw toError(error);
  }
  if (size > maxBytes) {
    throw new InputError(`${what} is larger than ${maxBytes} bytes`);
  }
  return Buffer.concat(chunks);
}

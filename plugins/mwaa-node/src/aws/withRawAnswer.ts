import type { GetEnvironmentCommand } from '@aws-sdk/client-mwaa';

interface HttpAnswer {
  statusCode: number;
  body: unknown;
}

const isHttpAnswer = (answer: unknown): answer is HttpAnswer =>
  typeof answer === 'object' && answer !== null && 'body' in answer;

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body instanceof Uint8Array) {
    return body;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Sends with a look at the JSON as it came over the wire. The SDK's model is
 * older than the service and drops fields that it does not know.
 */
export async function withRawAnswer<T>(
  command: Pick<GetEnvironmentCommand, 'middlewareStack'>,
  send: () => Promise<T>,
): Promise<{ answer: T; raw: unknown }> {
  let raw: unknown;
  command.middlewareStack.add(
    next => async args => {
      const result = await next(args);
      const { response } = result;
      if (isHttpAnswer(response) && response.statusCode < 300) {
        const body = await bytesOf(response.body);
        response.body = body;
        raw = JSON.parse(Buffer.from(body).toString('utf8'));
      }
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'rawAnswer' },
  );
  const answer = await send();
  return { answer, raw };
}

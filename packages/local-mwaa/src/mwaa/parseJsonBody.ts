import { AwsError } from './AwsError';

/** A JSON object. @throws AwsError SerializationException for anything else. */
export function parseJsonBody(body: Buffer): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    parsed = undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new AwsError(
      400,
      'SerializationException',
      'The request body is not a JSON object',
    );
  }
  return parsed;
}

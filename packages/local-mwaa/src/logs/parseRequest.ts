import { z } from 'zod/v3';
import { AwsError } from '../mwaa/AwsError';

/** The body as an operation wants it. @throws AwsError InvalidParameterException */
export function parseRequest<T extends z.ZodTypeAny>(
  schema: T,
  body: object,
): z.infer<T> {
  const result = schema.safeParse(body);
  if (!result.success) {
    const [{ path, message }] = result.error.issues;
    throw new AwsError(
      400,
      'InvalidParameterException',
      `1 validation error detected: Value at '${path.join('.')}' failed to satisfy constraint: ${message}`,
    );
  }
  return result.data;
}

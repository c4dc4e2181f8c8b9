import { InputError } from '@backstage/errors';
import { z } from 'zod/v3';
import { RouteRequest } from './Route';

/** The parts of the request that the schema names. InputError with everything that is wrong. */
export function parseRequest<T extends z.ZodTypeAny>(
  schema: T,
  { params, query, body }: RouteRequest,
): z.output<T> {
  const parsed = schema.safeParse({ params, query, body });
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message}`)
        .join('; '),
    );
  }
  return parsed.data;
}

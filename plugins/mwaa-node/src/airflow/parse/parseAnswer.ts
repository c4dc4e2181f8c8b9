import { z } from 'zod/v3';
import { AirflowUnavailableError } from '../AirflowUnavailableError';

/**
 * What of an answer of Airflow the schema names, and nothing else of it.
 *
 * @param says - completes "Airflow … in a way that is not known"
 */
export function parseAnswer<T extends z.ZodTypeAny>(
  schema: T,
  body: unknown,
  says: string,
): z.output<T> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    // The places alone: a value of the answer may be a secret.
    const places = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new AirflowUnavailableError(
      'error',
      `Airflow ${says} in a way that is not known: ${[
        ...new Set(places.map(place => place || 'answer')),
      ].join(', ')}`,
    );
  }
  return parsed.data;
}

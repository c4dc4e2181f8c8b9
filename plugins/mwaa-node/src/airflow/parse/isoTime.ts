import { z } from 'zod/v3';

/** A time of Airflow, of whatever precision and offset, as ISO 8601 in UTC; undefined for none. */
export const isoTime = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (!text) {
      return undefined;
    }
    const time = new Date(text);
    if (Number.isNaN(time.getTime())) {
      context.addIssue({ code: 'custom', message: 'no time' });
      return z.NEVER;
    }
    return time.toISOString();
  });

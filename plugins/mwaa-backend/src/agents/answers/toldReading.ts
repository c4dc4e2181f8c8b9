import { Reading } from 'backstage-plugin-mwaa-common';

/** What was read, or why it was not, as an agent is told: without the rest around it. */
export type Told<T> =
  { value: T; readAt: string; stale?: string } | { unavailable: string };

/** @param short - what is told of the value */
export const toldReading = <T, R>(
  reading: Reading<T>,
  short: (value: T) => R,
): Told<R> =>
  'unavailable' in reading
    ? { unavailable: reading.unavailable.message }
    : {
        value: short(reading.value),
        readAt: reading.readAt,
        ...(reading.stale && { stale: reading.stale.message }),
      };

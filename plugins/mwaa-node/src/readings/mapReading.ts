import { Reading } from 'backstage-plugin-mwaa-common';

/** The same reading, of something that is made of its value. Pure. */
export const mapReading = <T, U>(
  reading: Reading<T>,
  map: (value: T) => U,
): Reading<U> =>
  'unavailable' in reading
    ? { unavailable: reading.unavailable }
    : { ...reading, value: map(reading.value) };

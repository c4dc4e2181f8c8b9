import { Unavailable } from './Unavailable';

/** What was read from elsewhere, or why it could not be. */
export type Reading<T> =
  | {
      value: T;
      /** ISO 8601. */
      readAt: string;
      /** Why there is nothing newer; absent when this is fresh. */
      stale?: Unavailable;
    }
  | { value?: undefined; unavailable: Unavailable };

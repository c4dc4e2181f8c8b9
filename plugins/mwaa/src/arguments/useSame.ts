import { useRef } from 'react';
import { sameValue } from './sameValue';

/** The value before, as long as it says the same: so that what depends on it is not drawn anew. */
export function useSame<T>(value: T): T {
  const last = useRef(value);
  if (!sameValue(last.current, value)) last.current = value;
  return last.current;
}

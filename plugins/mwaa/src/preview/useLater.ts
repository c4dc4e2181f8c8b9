import { useEffect, useState } from 'react';

/** A text once it has not changed for some milliseconds; before the first nothing. */
export function useLater(value: string, quiet: number): string {
  const [later, setLater] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return later;
}

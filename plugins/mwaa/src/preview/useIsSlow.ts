import { useEffect, useState } from 'react';

/** Milliseconds after which somebody who waits is told that it goes on. */
const SLOW_AFTER = 1000;

/** Whether something has been going on for longer than people wait without being told. */
export function useIsSlow(isGoingOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoingOn]);
  return isSlow && isGoingOn;
}

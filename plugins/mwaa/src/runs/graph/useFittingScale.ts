import { RefObject, useLayoutEffect, useState } from 'react';

/** Smaller than this nobody can read it; then it scrolls. */
const READABLE = 0.65;

/** How much something of this width (pixels) must shrink to fit; follows the size of the page. */
export function useFittingScale(
  element: RefObject<HTMLElement>,
  width: number,
): number {
  const [room, setRoom] = useState<number>();
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setRoom(watched.clientWidth));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return room ? Math.min(1, Math.max(READABLE, room / width)) : 1;
}

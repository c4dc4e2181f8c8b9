import { RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what somebody looks at in its place when columns come: at the left
 * nothing moves, and who is at the right end stays there.
 */
export function useStayInPlace(
  scroller: RefObject<HTMLElement>,
  first: string | undefined,
  last: string | undefined,
): void {
  const before = useRef<{ first?: string; width: number }>();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollWidth, clientWidth, scrollLeft } = element;
    const known = before.current;
    before.current = { first, width: scrollWidth };
    const wasAtEnd =
      !known || scrollLeft + clientWidth >= known.width - clientWidth / 20;
    if (known && known.first !== first)
      element.scrollLeft = scrollLeft + scrollWidth - known.width;
    else if (wasAtEnd) element.scrollLeft = scrollWidth;
  }, [scroller, first, last]);
}

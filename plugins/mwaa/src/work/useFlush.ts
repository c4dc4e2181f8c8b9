import { RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Tells the form what it does not know yet before it is sent or left: when
 * the focus leaves an input, before a button outside is clicked, before the
 * form is submitted, and when the field leaves the screen.
 */
export function useFlush(
  container: RefObject<HTMLElement>,
  flush: () => void,
): void {
  useEffect(() => {
    const field = container.current;
    const form = field?.closest('form');
    const now = () => flushSync(flush);
    const outside = (event: Event) => {
      if (!field?.contains(event.target as Node)) now();
    };
    field?.addEventListener('focusout', flush);
    form?.addEventListener('submit', now, true);
    form?.addEventListener('click', outside, true);
    // Before the draft is kept, which is done at the same event.
    window.addEventListener('pagehide', now, true);
    return () => {
      window.removeEventListener('pagehide', now, true);
      field?.removeEventListener('focusout', flush);
      form?.removeEventListener('submit', now, true);
      form?.removeEventListener('click', outside, true);
    };
  }, [container, flush]);
  useEffect(() => flush, [flush]);
}

import { useEffect, useRef } from 'react';
import { FocusTaker, takeFocusRequests } from './focusRequest';

/** Lets a field show what a list of problems leads to, while it is on the screen. */
export function useFocusRequests(taker: FocusTaker): void {
  const current = useRef(taker);
  useEffect(() => {
    current.current = taker;
  });
  useEffect(() => takeFocusRequests(path => current.current(path)), []);
}

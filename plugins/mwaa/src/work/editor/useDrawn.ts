import { useRef } from 'react';
import { WorkState } from '../WorkState';

type Drawn = Pick<WorkState, 'work' | 'keys'>;

/**
 * The work as list and drawing show it: while somebody types in an argument
 * the one before, because nothing that they show changes with each letter.
 */
export function useDrawn(
  { work, keys, ongoing }: WorkState,
  isTold: boolean,
): Drawn {
  const last = useRef<Drawn>({ work, keys });
  const isTyping = !isTold && ongoing && !ongoing.field.endsWith('/id/');
  if (!isTyping && (last.current.work !== work || last.current.keys !== keys)) {
    last.current = { work, keys };
  }
  return last.current;
}

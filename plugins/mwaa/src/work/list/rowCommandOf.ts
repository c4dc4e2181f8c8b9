import { KeyboardEvent } from 'react';
import { RowCommand } from './RowCommand';

/** What a key on a row of a task means; see ShortcutsHelp. */
export function rowCommandOf(event: KeyboardEvent): RowCommand | undefined {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey) {
    if (key === 'ArrowUp') return { do: 'move', by: -1 };
    return key === 'ArrowDown' ? { do: 'move', by: 1 } : undefined;
  }
  if (ctrlKey || metaKey) {
    return key.toLowerCase() === 'd' ? { do: 'duplicate' } : undefined;
  }
  switch (key) {
    case 'Enter':
      return { do: 'edit' };
    case ' ':
      return { do: 'select' };
    case 'Delete':
    case 'Backspace':
      return { do: 'remove' };
    default:
      return undefined;
  }
}

import { GraphMode } from './GraphMode';
import { Move } from './moveIn';

export type KeyCommand =
  | { do: 'move'; move: Move }
  | { do: 'select' | 'connect' | 'disconnect' | 'remove' | 'addAfter' }
  | { do: 'finish' | 'cancel' | 'zoomIn' | 'zoomOut' | 'fit' };

const moves: { [key: string]: Move } = {
  ArrowRight: 'downstream',
  ArrowLeft: 'upstream',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

const everywhere: { [key: string]: KeyCommand } = {
  Escape: { do: 'cancel' },
  '+': { do: 'zoomIn' },
  '=': { do: 'zoomIn' },
  '-': { do: 'zoomOut' },
  '0': { do: 'fit' },
};

const looking: { [key: string]: KeyCommand } = {
  Enter: { do: 'select' },
  ' ': { do: 'select' },
  c: { do: 'connect' },
  x: { do: 'disconnect' },
  a: { do: 'addAfter' },
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
};

const choosing: { [key: string]: KeyCommand } = {
  Enter: { do: 'finish' },
  ' ': { do: 'finish' },
};

/** What a key means in the drawing; nothing for keys that belong to the browser. */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  mode: GraphMode,
): KeyCommand | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const { key } = event;
  const move = moves[key];
  if (move) return { do: 'move', move };
  return everywhere[key] ?? (mode.kind === 'look' ? looking : choosing)[key];
}

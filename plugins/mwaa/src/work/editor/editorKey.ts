import { KeyboardEvent } from 'react';

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'input:not([type="checkbox"]):not([type="radio"]), textarea, select',
    ));

/** Whether the key belongs to a list that is open over the field. */
const isOpen = (target: EventTarget) =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true';

/** Elsewhere a letter may be how one chooses from a list. */
const isInPanes = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-pane]') !== null;

/** What a key anywhere in the editor means. Inputs keep their own undo. */
export function editorKey(
  event: KeyboardEvent,
): 'undo' | 'redo' | 'add' | 'leave' | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (key === 'Escape') {
    return isOpen(target) || isInPanes(target) ? undefined : 'leave';
  }
  if (isTyping(target) || altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'y') return 'redo';
    if (key.toLowerCase() !== 'z') return undefined;
    return shiftKey ? 'redo' : 'undo';
  }
  return key.toLowerCase() === 'n' && isInPanes(target) ? 'add' : undefined;
}

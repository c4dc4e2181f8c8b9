/** What is to be said about the draft of the form on the screen. */
export type DraftState =
  | 'restored'
  /** It is kept, and too large to be put back into the form. */
  | 'too-large'
  /** The browser has no room for what the form holds. */
  | 'not-kept';

let state: DraftState | undefined;
const listeners = new Set<() => void>();

export const draftState = (): DraftState | undefined => state;

export function setDraftState(next: DraftState | undefined): void {
  state = next;
  listeners.forEach(listener => listener());
}

export function onDraftState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let current: unknown;
const listeners = new Set<() => void>();

/*
 * The form is told of a change only when nobody types, because all of it is
 * drawn anew then; the preview is to follow each letter. One form is on the
 * screen at a time.
 */

/** The work as it stands in the editor; `undefined` while it is what the form holds. */
export function editedWork(): unknown {
  return current;
}

export function setEditedWork(work: unknown): void {
  if (work === current) return;
  current = work;
  listeners.forEach(listener => listener());
}

export function onEditedWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

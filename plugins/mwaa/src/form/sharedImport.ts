import { DagParts } from 'backstage-plugin-mwaa-common';
import { flushSync } from 'react-dom';

/** A whole DAG that one field took in, for all fields of the form to take their part of. */
export interface SharedImport {
  /** Counts up, so that a field takes each import once. */
  sequence: number;
  /** What it was, in words: a file, an example, a component. */
  source: string;
  parts: DagParts;
}

type Listener = () => void;

let current: SharedImport | undefined;
const listeners = new Set<Listener>();

/*
 * A field can only change its own value, and the form tells fields nothing of
 * one another but the values: so a pasted dag.yaml reaches the schedule field
 * this way. One form is on the screen at a time.
 */

/** Hands a DAG to every field that is on the screen. */
export function shareImport(source: string, parts: DagParts): void {
  current = { sequence: (current?.sequence ?? 0) + 1, source, parts };
  // The form adds a field's change to what it has drawn; of two at once it
  // would forget the first.
  listeners.forEach(listener => flushSync(listener));
}

export function sharedImport(): SharedImport | undefined {
  return current;
}

export function onSharedImport(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

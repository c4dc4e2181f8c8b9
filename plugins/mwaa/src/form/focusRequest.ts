import { Problem } from 'backstage-plugin-mwaa-common';

/** Shows the place of a path in the specification, and takes the focus; `false` if it has no such place. */
export type FocusTaker = (path: Problem['path']) => boolean;

const takers = new Set<FocusTaker>();
const listeners = new Set<() => void>();
let count = 0;

const changed = () => {
  count = takers.size;
  listeners.forEach(listener => listener());
};

/*
 * A list of problems stands in one field, and what is wrong in another: this
 * leads from one to the other, as far as both are on the screen.
 */

/** Offers to show places; returns how to end that. */
export function takeFocusRequests(taker: FocusTaker): () => void {
  takers.add(taker);
  changed();
  return () => {
    takers.delete(taker);
    changed();
  };
}

/** Leads to a place, if a field on the screen has it. */
export const requestFocus = (path: Problem['path']): boolean =>
  [...takers].some(taker => taker(path));

/** How many fields on the screen could show something. */
export const focusTakers = (): number => count;

/** Tells when that changes; returns how to stop. */
export function onFocusTakers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { flushSync } from 'react-dom';

let last: Promise<void> = Promise.resolve();

/**
 * Changes the value of a field that nobody has just typed into. The form adds
 * a change to what it has drawn: of two in one go, as when several fields get
 * the same answer, it would forget the first. So they go one by one.
 */
export function oneByOne(change: () => void): void {
  const next = last.then(() => flushSync(change));
  // The next change is not to blame; this one is reported as unhandled.
  last = next.catch(() => {});
}

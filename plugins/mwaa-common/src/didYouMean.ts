import { nearest } from './nearest';
import { quoted } from './quoted';

// A longer list would bury the rest of the message.
const MOST_LISTED = 20;

/** ` Did you mean "x"?`, or the whole list when nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near) return ` Did you mean ${quoted(near)}?`;
  return known.length && known.length <= MOST_LISTED
    ? ` Known: ${known.join(', ')}.`
    : '';
}

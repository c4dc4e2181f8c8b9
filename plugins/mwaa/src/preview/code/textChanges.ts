import { minimalChange, TextChange } from './minimalChange';

const moved = (change: TextChange | undefined, by: number): TextChange[] =>
  change ? [{ ...change, from: change.from + by, to: change.to + by }] : [];

/**
 * What turns one text into another. A line that differs alone is replaced
 * alone: the hash in the head of a file changes with everything in it, and one
 * replacement from there would move what somebody reads out of their sight.
 */
export function textChanges(before: string, after: string): TextChange[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const changes: TextChange[] = [];
  const last = Math.min(old.length, now.length) - 1;
  let oldAt = 0;
  let nowAt = 0;
  for (let line = 0; line < last; line++) {
    if (old[line] !== now[line]) {
      if (old[line + 1] !== now[line + 1]) break;
      changes.push(...moved(minimalChange(old[line], now[line]), oldAt));
    }
    oldAt += old[line].length + 1;
    nowAt += now[line].length + 1;
  }
  const rest = minimalChange(before.slice(oldAt), after.slice(nowAt));
  return [...changes, ...moved(rest, oldAt)];
}

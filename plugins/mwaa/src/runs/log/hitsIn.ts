import { LogLine } from 'backstage-plugin-mwaa-common';

/** Where something that is looked for stands: a line, and the letters from its start. */
export interface Hit {
  line: number;
  from: number;
  to: number;
}

/** More would be of no use, and slow. */
const MOST = 2000;

/** Where a text stands in a log, whatever the case of its letters; at most 2,000 places. */
export function hitsIn(lines: readonly LogLine[], wanted: string): Hit[] {
  const needle = wanted.toLowerCase();
  if (!needle) return [];
  const hits: Hit[] = [];
  lines.some(({ text }, line) => {
    const hay = text.toLowerCase();
    // Few letters have a small form of another length; such lines are left out.
    if (hay.length !== text.length) return false;
    for (let at = hay.indexOf(needle); at >= 0;) {
      hits.push({ line, from: at, to: at + needle.length });
      at = hay.indexOf(needle, at + needle.length);
    }
    return hits.length >= MOST;
  });
  return hits.slice(0, MOST);
}

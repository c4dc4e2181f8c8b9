import { LogLine, TaskLog } from 'backstage-plugin-mwaa-common';

/** As much of a log as is known: all from `before` on. */
export type KnownLog = Pick<TaskLog, 'lines' | 'before'>;

const isSame = (a: LogLine, b: LogLine) => a.at === b.at && a.text === b.text;

/** Where the last lines begin in what is known: all from there on must agree. */
function placeOf(known: readonly LogLine[], tail: readonly LogLine[]): number {
  const first = Math.max(0, known.length - tail.length);
  for (let at = first; at < known.length; at++) {
    const rest = known.slice(at);
    if (rest.every((line, index) => isSame(line, tail[index]))) return at;
  }
  return -1;
}

/**
 * What is known with the last lines as they are now. Where lines between may
 * be missing only the last lines stay; those before can be asked for.
 */
export function withTail(known: KnownLog | undefined, tail: TaskLog): KnownLog {
  const at = known ? placeOf(known.lines, tail.lines) : -1;
  if (!known || at < 0) return { lines: tail.lines, before: tail.before };
  return {
    lines: [...known.lines.slice(0, at), ...tail.lines],
    before: at === 0 ? tail.before : known.before,
  };
}

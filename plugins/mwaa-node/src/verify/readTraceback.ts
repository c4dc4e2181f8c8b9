const FRAME = /^\s*File "(.*)", line (\d{1,9})(?:, in .*)?$/;

/** A place in the code that a traceback names. */
export interface TracebackFrame {
  fileName: string;
  /** From 1. */
  line: number;
}

export interface Traceback {
  /** The innermost last. */
  frames: TracebackFrame[];
  /** What was raised, in one line. */
  raised: string;
}

/** What Airflow writes of an error while it imports a file. Every text is one; pure. */
export function readTraceback(text: string): Traceback {
  const lines = text.split(/\r?\n/);
  const frames: TracebackFrame[] = [];
  let after = 0;
  lines.forEach((line, index) => {
    const found = FRAME.exec(line);
    if (!found) return;
    frames.push({ fileName: found[1], line: Number(found[2]) });
    after = index + 1;
  });
  const filled = lines.slice(after).filter(line => line.trim() !== '');
  // Below the innermost frame its code is indented, what was raised is not.
  const raisedFrom = frames.length
    ? filled.findIndex(line => /^\S/.test(line))
    : filled.length - 1;
  const raised = filled.slice(Math.max(raisedFrom, 0));
  return { frames, raised: raised.map(line => line.trim()).join(' ') };
}

import { deploymentMark } from 'backstage-plugin-mwaa-common';

// Comments and empty lines, then the module's docstring.
const OPENING = /^(?:\s|#[^\n]*\n)*[rR]?("""|''')/;
const DIGEST_AT_END = /([0-9a-f]{64})\s*$/;

/**
 * Where the digest of a deployment stands in a DAG file: in the last line of
 * the module's docstring. Undefined for a file without that line.
 *
 * @param python - one character a byte, or text
 * @returns position of its first character
 */
export function digestPosition(python: string): number | undefined {
  const opening = OPENING.exec(python);
  if (!opening) return undefined;
  const [{ length: start }, quotes] = opening;
  const parts = new RegExp(`\\\\[^]|${quotes}`, 'g');
  parts.lastIndex = start;
  let closing = parts.exec(python);
  while (closing && closing[0] !== quotes) closing = parts.exec(python);
  if (!closing) return undefined;
  const text = python.slice(start, closing.index);
  const digest = DIGEST_AT_END.exec(text);
  if (!digest) return undefined;
  const before = text.slice(0, digest.index);
  const mark = deploymentMark('');
  return before === mark || before.endsWith(`\n${mark}`)
    ? start + digest.index
    : undefined;
}

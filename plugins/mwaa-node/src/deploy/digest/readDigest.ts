import { UNMARKED_DIGEST } from 'backstage-plugin-mwaa-common';
import { digestPosition } from './digestPosition';

/** The digest that a DAG file names, hex; undefined for one that names none. */
export function readDigest(body: Uint8Array): string | undefined {
  const text = Buffer.from(body).toString('latin1');
  const position = digestPosition(text);
  if (position === undefined) return undefined;
  const digest = text.slice(position, position + UNMARKED_DIGEST.length);
  return digest === UNMARKED_DIGEST ? undefined : digest;
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache } from './paths.mjs';

const fileOf = name => join(cache, 'stamps', name);

/** A short name for the content of these texts or buffers, in this order. */
export function fingerprint(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(createHash('sha256').update(part).digest());
  }
  return hash.digest('hex');
}

/** Whether the step last succeeded with the same input. */
export function isStamped(name, print) {
  try {
    return readFileSync(fileOf(name), 'utf8') === print;
  } catch (error) {
    if (error.code === 'ENOENT') {
      return false;
    }
    throw error;
  }
}

/** Remembers that the step succeeded with this input. */
export function stamp(name, print) {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), print);
}

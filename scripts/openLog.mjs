import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

/**
 * A file that takes the output of a command. A log that cannot be written is
 * said once, on stderr, and is no reason to end the command: whatever ails
 * the disk will.
 */
export function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  const file = createWriteStream(path);
  const closed = finished(file).catch(error => {
    process.stderr.write(`${path} is cut short: ${error.message}\n`);
  });
  return {
    write: chunk => file.writable && file.write(chunk),
    close: () => {
      file.end();
      return closed;
    },
  };
}

import { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const kept = 4000;

/**
 * Writes all output of the process into a new file.
 *
 * @returns the end of that output, asked at any time
 */
export function logTo(file: string, child: ChildProcess): () => string {
  const log = createWriteStream(file);
  // A log that cannot be written is no reason to end anything.
  log.on('error', error => {
    process.stderr.write(`${file} is cut short: ${error.message}\n`);
  });
  let end = '';
  const take = (chunk: Buffer) => {
    if (log.writable) {
      log.write(chunk);
    }
    end = (end + chunk.toString('utf8')).slice(-kept);
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  child.once('close', () => log.end());
  return () => end.trimEnd();
}

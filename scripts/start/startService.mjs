import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { adviceFor } from '../adviceFor.mjs';
import { launch } from '../processes.mjs';
import { ProblemError } from '../ProblemError.mjs';

/**
 * Starts something that runs until it is ended, its output into a log file.
 *
 * @returns `ended`, which rejects with a ProblemError when it ends by itself
 */
export function startService(title, command, args, { cwd, env, log, show }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const child = launch(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      file.write(chunk);
      if (show) {
        process.stdout.write(chunk);
      }
    });
  }
  const ended = new Promise((_, reject) => {
    const end = what =>
      file.end(() => {
        const output = readFileSync(log, 'utf8');
        const tail = output.trimEnd().split('\n').slice(-20).join('\n  ');
        reject(
          new ProblemError(
            title,
            `${what}. The end of its output:\n  ${tail}`,
            adviceFor(tail) ?? `The whole output is in ${log}.`,
          ),
        );
      });
    child.once('error', error => end(`could not start: ${error.message}`));
    child.once('exit', (code, signal) =>
      end(`ended by itself with ${signal ?? `code ${code}`}`),
    );
  });
  return { ended };
}

import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { adviceFor } from '../adviceFor.mjs';
import { openLog } from '../openLog.mjs';
import { launch } from '../processes.mjs';
import { ProblemError } from '../ProblemError.mjs';

const kept = 16 * 1024;

/**
 * Starts something that runs until it is ended, its output into a log file.
 *
 * @param onMessage - takes what it sends; it can be sent to as well then
 * @returns `ended`, which rejects with a ProblemError when it ends by itself,
 *   and `send`
 */
export function startService(
  title,
  command,
  args,
  { cwd, env, log, show, onMessage },
) {
  const file = openLog(log);
  let output = '';
  const child = launch(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', ...(onMessage ? ['ipc'] : [])],
  });
  if (onMessage) {
    child.on('message', onMessage);
  }
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      file.write(chunk);
      output = (output + chunk).slice(-kept);
      if (show) {
        process.stdout.write(chunk);
      }
    });
  }
  const ended = new Promise((_, reject) => {
    const end = async what => {
      // Output may still be on its way, but a grandchild may hold the pipes.
      await Promise.race([once(child, 'close'), delay(500)]);
      await file.close();
      const tail = output.trimEnd().split('\n').slice(-20).join('\n  ');
      reject(
        new ProblemError(
          title,
          `${what}. The end of its output:\n  ${tail}`,
          adviceFor(tail) ?? `The whole output is in ${log}.`,
        ),
      );
    };
    child.once('error', error => end(`could not start: ${error.message}`));
    child.once('exit', (code, signal) =>
      end(`ended by itself with ${signal ?? `code ${code}`}`),
    );
  });
  return {
    ended,
    // Without a callback, what cannot be sent any more is an `error` event.
    send: message => child.send(message, () => {}),
  };
}

import { adviceFor } from './adviceFor.mjs';
import { diskIsFull } from './diskIsFull.mjs';
import { openLog } from './openLog.mjs';
import { endGroup, launch } from './processes.mjs';
import { ProblemError } from './ProblemError.mjs';

const kept = 64 * 1024;

/**
 * Runs a command to its end, its output into a log file. Resolves with the
 * end of the output and the exit code; a command that cannot be started
 * answers code 127 as a shell does. Past `limitMs` it is ended with code 124.
 */
export function execute(command, args, { cwd, env, log, limitMs }) {
  const file = openLog(log);
  const child = launch(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = chunk => {
    file.write(chunk);
    output = (output + chunk).slice(-kept);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  return new Promise(resolve => {
    let ended = false;
    const end = async code => {
      if (ended) {
        return;
      }
      ended = true;
      clearTimeout(timer);
      if (child.pid !== undefined) {
        // Whatever the command left behind must not outlive it.
        await endGroup(child.pid);
      }
      await file.close();
      resolve({ code, output });
    };
    const timer =
      limitMs &&
      setTimeout(() => {
        take(`\nStill running after ${limitMs / 1000} s: ended.\n`);
        end(124);
      }, limitMs);
    child.once('error', error => {
      take(`${error.message}\n`);
      end(127);
    });
    child.once('exit', (code, signal) => {
      // Output may still be on its way: 'close' comes once it is read, but
      // never while a grandchild holds the pipe open.
      const last = setTimeout(() => end(code ?? 1), 1000);
      child.once('close', () => {
        clearTimeout(last);
        if (signal) {
          take(`\nEnded by ${signal}.\n`);
        }
        end(code ?? 1);
      });
    });
  });
}

/** Like `execute`, but a failure is a ProblemError with the output's end. */
export async function runCommand(step, command, args, options) {
  const { code, output } = await execute(command, args, options);
  if (code !== 0) {
    const tail = output.trimEnd().split('\n').slice(-15).join('\n  ');
    throw new ProblemError(
      step,
      `\`${command}\` failed with code ${code}:\n  ${tail}`,
      adviceFor(diskIsFull() ? 'ENOSPC' : output) ??
        `The whole output is in ${options.log}.`,
    );
  }
  return output;
}

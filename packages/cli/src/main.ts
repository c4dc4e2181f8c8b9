import { EXIT_CODES } from './exitCodes';
import { run } from './run';

const stop = new AbortController();

/** The first signal lets the command end between two objects, the second ends it. */
function onSignal() {
  if (stop.signal.aborted) {
    process.exit(EXIT_CODES.interrupted);
  }
  stop.abort();
}

async function main(): Promise<void> {
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  // A reader such as `head` may have seen enough.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
  process.exitCode = await run({
    argv: process.argv.slice(2),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal,
    load: async () => (await import('./load')).load(),
  });
}

void main();

import { adviceFor } from './adviceFor.mjs';
import { ProblemError } from './ProblemError.mjs';
import { endAll } from './processes.mjs';
import { reset } from './reset.mjs';
import { parts } from './setup/parts.mjs';
import { setUpOrThrow } from './setup/setUpOrThrow.mjs';
import { start } from './start/start.mjs';
import { test } from './suites/test.mjs';

const verbs = {
  start,
  test,
  reset,
  setup: () => setUpOrThrow(Object.keys(parts), parts),
};

let ending = false;
async function end(code) {
  if (!ending) {
    ending = true;
    await endAll();
    process.exit(code);
  }
}

// 128 + the signal's number, as shells say it.
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
for (const [signal, code] of Object.entries(signals)) {
  process.on(signal, () => end(code));
}

// A signal to npm alone ends the shell between npm and this process and goes
// no further: what is left to notice is that the parent is another one.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid === parent || end(143), 500).unref();
}

const [verb, ...args] = process.argv.slice(2);
if (!Object.hasOwn(verbs, verb ?? '')) {
  process.stderr.write(
    `Usage: node scripts/run.mjs ${Object.keys(verbs).join('|')}\n`,
  );
  process.exit(2);
}
try {
  await end((await verbs[verb](args)) ?? 0);
} catch (error) {
  // Whatever fails because everything is being ended is no news.
  if (!ending) {
    const known = error instanceof ProblemError;
    const advice = known ? error.advice : adviceFor(error.message);
    process.stderr.write(
      `\n${known ? `Stopped at ${error.message}` : error.stack}\n`,
    );
    if (advice) {
      process.stderr.write(`\nWhat to do: ${advice}\n`);
    }
    await end(1);
  }
}

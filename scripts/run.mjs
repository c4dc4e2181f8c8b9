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

async function end(code) {
  await endAll();
  process.exit(code);
}

// 128 + the signal's number, as shells say it.
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
for (const [signal, code] of Object.entries(signals)) {
  process.once(signal, () => end(code));
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
  process.stderr.write(
    error instanceof ProblemError
      ? `\nStopped at ${error.message}\n\nWhat to do: ${error.advice}\n`
      : `\n${error.stack}\n`,
  );
  await end(1);
}

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sinceBegin } from '../elapsed.mjs';
import { checkDisk } from '../setup/checkDisk.mjs';
import { parts } from '../setup/parts.mjs';
import { chooseSuites } from './chooseSuites.mjs';
import { runSuite } from './runSuite.mjs';
import { runSuites } from './runSuites.mjs';
import { suites } from './suites.mjs';

function showFailure({ name, error, log }) {
  process.stdout.write(`\n===== ${name} =====\n`);
  process.stdout.write(
    error
      ? `It cannot run. ${error.message}\nWhat to do: ${error.advice ?? 'see above'}\n`
      : readFileSync(log, 'utf8'),
  );
}

/**
 * `npm test [suite...]`: sets up what the suites need, runs them, shows the
 * output of those that failed and ends with the sums over all of them.
 *
 * @returns the exit code
 */
export async function test(names) {
  const chosen = chooseSuites(suites, names);
  checkDisk(5);
  const results = await runSuites(chosen, {
    parts,
    capacity: availableParallelism(),
    run: runSuite,
  });

  results.filter(({ failed }) => failed > 0).forEach(showFailure);
  process.stdout.write(`\nAfter ${sinceBegin()}:\n`);
  for (const { name, passed, failed } of results) {
    process.stdout.write(
      `  ${name.padEnd(14)} ${passed} passed, ${failed} failed\n`,
    );
  }
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 ? 0 : 1;
}

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startWatch } from '../elapsed.mjs';
import { logs, root } from '../paths.mjs';
import { execute } from '../runCommand.mjs';
import { progress } from '../step.mjs';
import { toolEnvironment } from '../toolEnvironment.mjs';
import { counts } from './counts.mjs';

// Twice what the longest takes on two cores that nobody else uses.
const limitMs = 25 * 60_000;

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

/** Runs a suite. @returns its name, counts and the file with its output */
export async function runSuite(suite) {
  const log = join(logs, 'suites', `${suite.name}.log`);
  const json = join(logs, 'suites', `${suite.name}.json`);
  mkdirSync(join(logs, 'suites'), { recursive: true });
  rmSync(json, { force: true });
  progress(`${suite.name} ...`);
  const watch = startWatch();
  const [command, ...args] = suite.command
    .replaceAll('{json}', json)
    .replaceAll('{root}', root)
    .split(' ');
  const { code, output } = await execute(command, args, {
    cwd: root,
    env: toolEnvironment({ CI: 'true', ...suite.env }),
    log,
    limitMs,
  });
  const { passed, failed } = counts[suite.counts]({
    code,
    output,
    json: read(json),
  });
  progress(`${suite.name}: ${passed} passed, ${failed} failed in ${watch()}`);
  return { name: suite.name, passed, failed, log };
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logs, python, requirements, root } from '../paths.mjs';
import { ProblemError } from '../ProblemError.mjs';
import { runCommand } from '../runCommand.mjs';
import { fingerprint, isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { findPython } from './findPython.mjs';

const title = 'uv, which installs the Python packages';

export const uv = join(python('uv'), 'bin', 'uv');

async function makeVenv(executable) {
  const log = join(logs, 'uv-venv.log');
  rmSync(python('uv'), { recursive: true, force: true });
  try {
    await runCommand(title, executable, ['-m', 'venv', python('uv')], {
      cwd: root,
      env: process.env,
      log,
    });
  } catch (error) {
    if (error instanceof ProblemError && /ensurepip/.test(error.what)) {
      throw new ProblemError(
        title,
        `${executable} has no module \`venv\``,
        'Install it (Debian: apt install python3-venv) and run the command again.',
      );
    }
    throw error;
  }
}

/** uv itself, from PyPI, in an environment of its own. */
export async function installUv() {
  const file = join(requirements, 'uv.txt');
  const print = fingerprint(readFileSync(file));
  await step(title, {
    isThere: () => isStamped('uv', print) && existsSync(uv),
    work: async () => {
      await makeVenv(await findPython(title));
      await runCommand(
        title,
        join(python('uv'), 'bin', 'python'),
        ['-m', 'pip', 'install', '-r', file],
        { cwd: root, env: process.env, log: join(logs, 'uv.log') },
      );
      stamp('uv', print);
    },
  });
}

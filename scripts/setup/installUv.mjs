import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logs, python, requirements, root } from '../paths.mjs';
import { ProblemError } from '../ProblemError.mjs';
import { runCommand } from '../runCommand.mjs';
import { fingerprint, isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { aptInstall, mayUseApt } from './aptInstall.mjs';
import { findPython } from './findPython.mjs';

const title = 'uv, which installs the Python packages';

const lacksVenv = /ensurepip is not|No module named '?(venv|ensurepip)/;

export const uv = join(python('uv'), 'bin', 'uv');

async function makeVenv(executable) {
  rmSync(python('uv'), { recursive: true, force: true });
  await runCommand(title, executable, ['-m', 'venv', python('uv')], {
    cwd: root,
    env: process.env,
    log: join(logs, 'uv-venv.log'),
  });
}

/** Debian ships Python without the part that `python -m venv` needs. */
async function addVenv(executable) {
  if (!mayUseApt()) {
    throw new ProblemError(
      title,
      `${executable} cannot make virtual environments`,
      'Install its module venv (Debian: apt install python3-venv) and run the command again.',
    );
  }
  await aptInstall(title, 'python3-venv');
}

async function makeVenvAnyhow(executable) {
  try {
    await makeVenv(executable);
  } catch (error) {
    if (!lacksVenv.test(error.message)) {
      throw error;
    }
    await addVenv(executable);
    await makeVenv(executable);
  }
}

/** uv itself, from PyPI, in an environment of its own. */
export async function installUv() {
  const file = join(requirements, 'uv.txt');
  const print = fingerprint(readFileSync(file));
  await step(title, {
    isThere: () => isStamped('uv', print) && existsSync(uv),
    work: async () => {
      await makeVenvAnyhow(await findPython(title));
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

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logs, python, requirements, root } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { fingerprint, isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { findPython } from './findPython.mjs';
import { uv } from './installUv.mjs';

/**
 * The Python environment of a requirements file.
 *
 * @param exactly - the only Python version its pins are for, if there is one
 */
export async function installPython(name, exactly) {
  const title = `Python packages (${name})`;
  const file = join(requirements, `${name}.txt`);
  const print = fingerprint(readFileSync(file));
  await step(title, {
    isThere: () =>
      isStamped(`python-${name}`, print) &&
      existsSync(join(python(name), 'bin', 'python')),
    work: async () => {
      const executable = await findPython(title, exactly);
      // Made beside and moved into place, so that an interrupted set-up leaves
      // no half environment; `--relocatable` is what allows the move.
      const made = `${python(name)}.new`;
      rmSync(made, { recursive: true, force: true });
      const options = { cwd: root, env: process.env };
      await runCommand(
        title,
        uv,
        ['venv', '--relocatable', `--python=${executable}`, made],
        { ...options, log: join(logs, `python-${name}-venv.log`) },
      );
      // The files name every package with its version: nothing is resolved.
      await runCommand(
        title,
        uv,
        [
          'pip',
          'install',
          '--no-deps',
          `--python=${join(made, 'bin', 'python')}`,
          '-r',
          file,
        ],
        { ...options, log: join(logs, `python-${name}.log`) },
      );
      rmSync(python(name), { recursive: true, force: true });
      renameSync(made, python(name));
      stamp(`python-${name}`, print);
    },
  });
}

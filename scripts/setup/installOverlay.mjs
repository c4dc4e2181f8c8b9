import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logs, python, requirements, root } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { fingerprint, isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { uv } from './installUv.mjs';

/**
 * A folder of the packages that a Python environment lacks, to be read after
 * it: what an MWAA environment's own requirements.txt adds to the image.
 */
export async function installOverlay(name, environment) {
  const title = `Python packages (${name})`;
  const file = join(requirements, `${name}.txt`);
  const print = fingerprint(readFileSync(file));
  await step(title, {
    isThere: () =>
      isStamped(`python-${name}`, print) && existsSync(python(name)),
    work: async () => {
      // Made beside and moved into place, so that an interrupted set-up leaves
      // no half folder.
      const made = `${python(name)}.new`;
      rmSync(made, { recursive: true, force: true });
      await runCommand(
        title,
        uv,
        [
          'pip',
          'install',
          '--no-deps',
          `--python=${join(python(environment), 'bin', 'python')}`,
          `--target=${made}`,
          '-r',
          file,
        ],
        {
          cwd: root,
          env: process.env,
          log: join(logs, `python-${name}.log`),
        },
      );
      rmSync(python(name), { recursive: true, force: true });
      renameSync(made, python(name));
      stamp(`python-${name}`, print);
    },
  });
}

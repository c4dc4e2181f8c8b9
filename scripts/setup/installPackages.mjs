import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logs, root } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { fingerprint, isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { toolEnvironment } from '../toolEnvironment.mjs';

/** The npm packages, when yarn.lock or .yarnrc.yml changed since. */
export async function installPackages() {
  const title = 'Packages (yarn install)';
  const print = () =>
    fingerprint(
      readFileSync(join(root, 'yarn.lock')),
      readFileSync(join(root, '.yarnrc.yml')),
    );
  await step(title, {
    isThere: () =>
      isStamped('packages', print()) &&
      existsSync(join(root, 'node_modules', '.yarn-state.yml')),
    work: async () => {
      await runCommand(title, 'yarn', ['install', '--immutable'], {
        cwd: root,
        env: toolEnvironment(),
        log: join(logs, 'packages.log'),
      });
      stamp('packages', print());
    },
  });
}

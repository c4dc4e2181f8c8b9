import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { logs, root } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { fingerprint, isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { toolEnvironment } from '../toolEnvironment.mjs';
import { appSources } from './appSources.mjs';

const title = 'Frontend (built, served by the backend)';

/** Builds the frontend when anything that it is made of changed. */
export async function buildApp() {
  const print = fingerprint(
    ...appSources().flatMap(file => [relative(root, file), readFileSync(file)]),
  );
  const folder = join(root, 'packages', 'app');
  await step(title, {
    isThere: () =>
      isStamped('app', print) && existsSync(join(folder, 'dist', 'index.html')),
    work: async () => {
      await runCommand(title, 'yarn', ['backstage-cli', 'package', 'build'], {
        cwd: folder,
        // Whatever the shell has it set to: `test` makes a page that stays empty.
        env: toolEnvironment({ NODE_ENV: 'production' }),
        log: join(logs, 'app-build.log'),
      });
      stamp('app', print);
    },
  });
}

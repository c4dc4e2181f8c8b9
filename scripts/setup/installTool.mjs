import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { logs, tools } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';

/**
 * A command from an npm package, e.g. `node@24.21.0`. Each has a folder of its
 * own: npm would remove what a later run does not ask for.
 */
export async function installTool(name, source) {
  const title = `Tool ${name} (${source})`;
  const folder = join(tools, name);
  await step(title, {
    isThere: () =>
      isStamped(`tool-${name}`, source) &&
      existsSync(join(folder, 'node_modules', '.bin', name)),
    work: async () => {
      mkdirSync(folder, { recursive: true });
      await runCommand(
        title,
        'npm',
        [
          'install',
          `--prefix=${folder}`,
          // The package `node` places its binary in an install script.
          '--ignore-scripts=false',
          '--no-save',
          '--no-audit',
          '--no-fund',
          source,
        ],
        { cwd: folder, env: process.env, log: join(logs, `tool-${name}.log`) },
      );
      stamp(`tool-${name}`, source);
    },
  });
}

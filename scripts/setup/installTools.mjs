import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logs, root, tools } from '../paths.mjs';
import { runCommand } from '../runCommand.mjs';
import { fingerprint, isStamped, stamp } from '../stamps.mjs';
import { step } from '../step.mjs';
import { fetchedNode, isSupportedNode } from './nodeVersion.mjs';

/** yarn, in the version of package.json, and a Node that Backstage runs on. */
export async function installTools() {
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const wanted = [`@yarnpkg/cli-dist@${packageManager.split('@')[1]}`];
  if (!isSupportedNode(process.versions.node)) {
    wanted.push(`node@${fetchedNode}`);
  }
  const title = `Tools (${wanted.join(', ')})`;
  const print = fingerprint(...wanted);
  await step(title, {
    isThere: () =>
      isStamped('tools', print) &&
      existsSync(join(tools, 'node_modules', '.bin', 'yarn')),
    work: async () => {
      mkdirSync(tools, { recursive: true });
      await runCommand(
        title,
        'npm',
        [
          'install',
          `--prefix=${tools}`,
          // The package `node` places its binary in an install script.
          '--ignore-scripts=false',
          '--no-save',
          '--no-audit',
          '--no-fund',
          ...wanted,
        ],
        { cwd: tools, env: process.env, log: join(logs, 'tools.log') },
      );
      stamp('tools', print);
    },
  });
}

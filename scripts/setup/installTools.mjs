import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { installTool } from './installTool.mjs';
import { fetchedNode, isSupportedNode } from './nodeVersion.mjs';

/** yarn, in the version of package.json, and a Node that Backstage runs on. */
export async function installTools() {
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const [, yarnVersion] = packageManager.split('@');
  await Promise.all([
    installTool('yarn', `@yarnpkg/cli-dist@${yarnVersion}`),
    isSupportedNode(process.versions.node)
      ? undefined
      : installTool('node', `node@${fetchedNode}`),
  ]);
}

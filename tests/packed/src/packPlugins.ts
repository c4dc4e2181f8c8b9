import { join } from 'node:path';
import { runCommand } from './runCommand';
import { publishedPlugins } from './publishedPlugins';

/**
 * Builds and packs every published plugin as a release does.
 *
 * @returns package name → absolute path of its tarball in `targetDir`
 */
export async function packPlugins(
  root: string,
  targetDir: string,
): Promise<Record<string, string>> {
  await runCommand(root, 'yarn', 'tsc');
  const tarballs: Record<string, string> = {};
  for (const { name, dir } of await publishedPlugins(root)) {
    await runCommand(dir, 'yarn', 'build');
    const tarball = join(targetDir, `${name}.tgz`);
    await runCommand(dir, 'yarn', 'pack', '--out', tarball);
    tarballs[name] = tarball;
  }
  return tarballs;
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publishedPlugins } from './publishedPlugins';

const run = promisify(execFile);

/**
 * Builds and packs every published plugin as a release does.
 *
 * @returns package name → absolute path of its tarball in `targetDir`
 */
export async function packPlugins(
  root: string,
  targetDir: string,
): Promise<Record<string, string>> {
  await run('yarn', ['tsc'], { cwd: root });
  const tarballs: Record<string, string> = {};
  for (const { name, dir } of await publishedPlugins(root)) {
    await run('yarn', ['build'], { cwd: dir });
    const tarball = join(targetDir, `${name}.tgz`);
    await run('yarn', ['pack', '--out', tarball], { cwd: dir });
    tarballs[name] = tarball;
  }
  return tarballs;
}

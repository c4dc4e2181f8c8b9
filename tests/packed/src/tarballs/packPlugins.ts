import { join } from 'node:path';
import { runCommand } from '../runCommand';
import { PackedPlugin } from './PackedPlugin';
import { publishedPlugins } from './publishedPlugins';

/** Builds and packs every published plugin as a release does, into `targetDir`. */
export async function packPlugins(
  root: string,
  targetDir: string,
): Promise<PackedPlugin[]> {
  await runCommand(root, 'yarn', 'tsc');
  const packed: PackedPlugin[] = [];
  for (const { name, dir, role } of await publishedPlugins(root)) {
    await runCommand(dir, 'yarn', 'build');
    const tarball = join(targetDir, `${name}.tgz`);
    await runCommand(dir, 'yarn', 'pack', '--out', tarball);
    packed.push({ name, role, tarball });
  }
  return packed;
}

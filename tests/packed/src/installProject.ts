import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './runCommand';

interface PackageJson {
  packageManager: string;
  resolutions: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

async function readPackageJson(path: string): Promise<PackageJson> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/**
 * Makes a project of its own in `dir`, outside the workspace, that installs
 * `packages` from the registry, in the versions that packages of this one
 * have, and our plugins from their tarballs.
 *
 * @param options.versionsFrom - folders of packages below the root
 * @param options.manifest - what its package.json says besides
 */
export async function installProject(options: {
  root: string;
  dir: string;
  packages: string[];
  versionsFrom: string[];
  tarballs: Record<string, string>;
  manifest?: object;
}): Promise<void> {
  const { root, dir, packages, versionsFrom, tarballs, manifest } = options;
  const rootPackage = await readPackageJson(join(root, 'package.json'));
  const versions: Record<string, string> = {};
  for (const folder of versionsFrom) {
    const { dependencies, devDependencies } = await readPackageJson(
      join(root, folder, 'package.json'),
    );
    Object.assign(versions, devDependencies, dependencies);
  }
  const ours = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  await writeFile(
    join(dir, 'package.json'),
    JSON.stringify({
      name: 'bare-project',
      private: true,
      packageManager: rootPackage.packageManager,
      ...manifest,
      dependencies: {
        ...Object.fromEntries(packages.map(name => [name, versions[name]])),
        ...ours,
      },
      // The plugins depend on one another by version; none is on a registry.
      resolutions: { ...rootPackage.resolutions, ...ours },
    }),
  );
  // A lockfile of its own keeps yarn from joining the outer project; with
  // ours, nothing has to be looked up that is known already.
  await copyFile(join(root, 'yarn.lock'), join(dir, 'yarn.lock'));
  await writeFile(
    join(dir, '.yarnrc.yml'),
    await readFile(join(root, '.yarnrc.yml'), 'utf8'),
  );
  await runCommand(dir, 'yarn', 'install', '--no-immutable');
}

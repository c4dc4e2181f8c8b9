import { readFile, writeFile } from 'node:fs/promises';
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

/** What a backend of somebody who tries the scaffolder has, and no more. */
const backendPackages = [
  '@backstage/backend-defaults',
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-catalog-backend',
  '@backstage/plugin-catalog-backend-module-scaffolder-entity-model',
  '@backstage/plugin-scaffolder-backend',
  'better-sqlite3',
];

/**
 * Makes a project of its own in `dir`, outside the workspace, that installs
 * Backstage from the registry and our plugins from their tarballs.
 */
export async function installBareBackend(
  root: string,
  dir: string,
  tarballs: Record<string, string>,
): Promise<void> {
  const rootPackage = await readPackageJson(join(root, 'package.json'));
  const backendPackage = await readPackageJson(
    join(root, 'packages/backend/package.json'),
  );
  const testPackage = await readPackageJson(
    join(root, 'tests/packed/package.json'),
  );
  const versions: Record<string, string> = {
    ...backendPackage.dependencies,
    ...testPackage.devDependencies,
  };
  const ours = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  await writeFile(
    join(dir, 'package.json'),
    JSON.stringify({
      name: 'bare-backend',
      private: true,
      packageManager: rootPackage.packageManager,
      dependencies: {
        ...Object.fromEntries(
          backendPackages.map(name => [name, versions[name]]),
        ),
        ...ours,
      },
      // The plugins depend on one another by version; none is on a registry.
      resolutions: { ...rootPackage.resolutions, ...ours },
    }),
  );
  // An empty lockfile of its own keeps yarn from joining the outer project.
  await writeFile(join(dir, 'yarn.lock'), '');
  await writeFile(
    join(dir, '.yarnrc.yml'),
    await readFile(join(root, '.yarnrc.yml'), 'utf8'),
  );
  await runCommand(dir, 'yarn', 'install', '--no-immutable');
}

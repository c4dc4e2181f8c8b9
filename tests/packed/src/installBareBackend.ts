import { installProject } from './installProject';

/** What a backend of somebody who tries the scaffolder has, and no more. */
const packages = [
  '@backstage/backend-defaults',
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-catalog-backend',
  '@backstage/plugin-catalog-backend-module-scaffolder-entity-model',
  '@backstage/plugin-scaffolder-backend',
  'better-sqlite3',
];

/** Installs such a backend with our plugins; see installProject. */
export const installBareBackend = (
  root: string,
  dir: string,
  tarballs: Record<string, string>,
): Promise<void> =>
  installProject({
    root,
    dir,
    packages,
    versionsFrom: ['tests/packed', 'packages/backend'],
    tarballs,
  });

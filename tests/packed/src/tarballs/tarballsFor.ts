import { packedPlugins } from './packedPlugins';

const isFrontend = (role: string) => role.startsWith('frontend');
const isShared = (role: string) => role.startsWith('common');

/** Package name → tarball of all that one side of Backstage installs. */
export const tarballsFor = (
  side: 'frontend' | 'backend',
): Record<string, string> =>
  Object.fromEntries(
    packedPlugins()
      .filter(
        ({ role }) =>
          isShared(role) || isFrontend(role) === (side === 'frontend'),
      )
      .map(({ name, tarball }) => [name, tarball]),
  );

import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';

/**
 * Writes one file of the workspace, never through a link that leads out of
 * it. With `keepExisting`, a file that is there stays as it is.
 */
export async function writeWorkspaceFile(options: {
  workspacePath: string;
  path: string;
  content: string;
  keepExisting?: boolean;
}): Promise<'written' | 'kept'> {
  const { workspacePath, path, content, keepExisting } = options;
  const target = resolveSafeChildPath(workspacePath, path);
  await fs.mkdir(dirname(target), { recursive: true });
  try {
    await fs.writeFile(target, content, { flag: keepExisting ? 'wx' : 'w' });
    return 'written';
  } catch (error) {
    if (keepExisting && isError(error) && error.code === 'EEXIST') {
      return 'kept';
    }
    throw error;
  }
}

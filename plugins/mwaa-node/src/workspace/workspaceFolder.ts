import { promises as fs } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';

/**
 * Absolute path of a folder of the workspace, free of links. NotAllowedError
 * when it lies outside, NotFoundError when it is not there, InputError when
 * the way to it leads over a link.
 */
export async function workspaceFolder(
  workspacePath: string,
  sourcePath: string,
): Promise<string> {
  const target = resolveSafeChildPath(workspacePath, sourcePath);
  let folder = await fs.realpath(workspacePath);
  const steps = relative(resolve(workspacePath), target).split(sep);
  for (const step of steps.filter(Boolean)) {
    folder = join(folder, step);
    const stats = await fs.lstat(folder).catch(() => undefined);
    if (stats?.isSymbolicLink()) {
      throw new InputError(
        `The folder "${sourcePath}" cannot be read: "${step}" is a link, and links are not followed`,
      );
    }
    if (!stats?.isDirectory()) {
      throw new NotFoundError(
        `There is no folder "${sourcePath}" in the workspace. Either an earlier step was left out, or the backend was restarted without the files of its tasks: run the template again`,
      );
    }
  }
  return folder;
}

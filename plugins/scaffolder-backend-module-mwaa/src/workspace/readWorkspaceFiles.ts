import { Dirent, promises as fs } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';

export interface WorkspaceFile {
  /** Relative to the folder that was read, with forward slashes. */
  path: string;
  content: Uint8Array;
}

/** What tools leave behind in a checkout; none of it is source. */
const IGNORED_FOLDERS = new Set(['.git', '__pycache__', '.pytest_cache']);
const MAX_FILES = 1000;
const MAX_BYTES = 20 * 1024 * 1024;

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(entry => entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name))
      .map(entry => entriesOf(join(folder, entry.name))),
  );
  return [...entries.filter(entry => !entry.isDirectory()), ...nested.flat()];
}

/**
 * Every file under a folder of the workspace, sorted by path.
 *
 * NotFoundError when the folder is not there; InputError for anything that
 * is not a regular file (a link could bring in a file from outside of the
 * workspace) and for more than 1000 files or 20 MiB.
 */
export async function readWorkspaceFiles(
  workspacePath: string,
  sourcePath: string,
): Promise<WorkspaceFile[]> {
  const root = resolveSafeChildPath(workspacePath, sourcePath);
  const stats = await fs.stat(root).catch(() => undefined);
  if (!stats?.isDirectory()) {
    throw new NotFoundError(
      `There is no folder "${sourcePath}" in the workspace; was an earlier step left out?`,
    );
  }
  const entries = await entriesOf(root);
  const pathOf = (entry: Dirent) =>
    relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
  const irregular = entries.filter(entry => !entry.isFile());
  if (irregular.length) {
    throw new InputError(
      `Only regular files can be stored, but these are links or special files: ${irregular
        .map(pathOf)
        .join(', ')}`,
    );
  }
  if (entries.length > MAX_FILES) {
    throw new InputError(
      `"${sourcePath}" holds ${entries.length} files; at most ${MAX_FILES} can be stored`,
    );
  }
  const files = await Promise.all(
    entries.map(async entry => ({
      path: pathOf(entry),
      content: await fs.readFile(join(entry.parentPath, entry.name)),
    })),
  );
  const bytes = files.reduce((sum, file) => sum + file.content.byteLength, 0);
  if (bytes > MAX_BYTES) {
    throw new InputError(
      `The files of "${sourcePath}" have ${bytes} bytes together; at most ${MAX_BYTES} can be stored`,
    );
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

import { InputError } from '@backstage/errors';
import { readUnchanged } from './readUnchanged';
import { walkWorkspace } from './walkWorkspace';
import { workspaceFolder } from './workspaceFolder';

export interface WorkspaceFile {
  /** Relative to the folder that was read, with forward slashes. */
  path: string;
  content: Uint8Array;
}

const MAX_FILES = 1000;
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Every file under a folder of a checked-out repository, sorted by path.
 * Nothing outside of the folder is read: no link is followed, not even one
 * that takes a file's place meanwhile.
 *
 * NotFoundError when the folder is not there; InputError for anything that
 * is not a regular file, for more than 1000 files or 20 MiB, which are
 * counted before any is read, and for a file that changes while it is read.
 */
export async function readWorkspaceFiles(
  workspacePath: string,
  sourcePath: string,
): Promise<WorkspaceFile[]> {
  const folder = await workspaceFolder(workspacePath, sourcePath);
  const { files, irregular, complete } = await walkWorkspace(folder, MAX_FILES);
  if (irregular.length) {
    throw new InputError(
      `Only regular files with names in UTF-8 can be stored, no links or special files: ${irregular
        .map(path => JSON.stringify(path))
        .join(', ')}`,
    );
  }
  if (!complete) {
    throw new InputError(
      `"${sourcePath}" holds more than ${MAX_FILES} files or folders; at most ${MAX_FILES} of each can be stored`,
    );
  }
  const bytes = files.reduce((sum, { stats }) => sum + stats.size, 0);
  if (bytes > MAX_BYTES) {
    throw new InputError(
      `The files of "${sourcePath}" have ${bytes} bytes together; at most ${MAX_BYTES} can be stored`,
    );
  }
  const read: WorkspaceFile[] = [];
  for (const file of files) {
    read.push({ path: file.path, content: await readUnchanged(file) });
  }
  return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}

import { Dirent, promises as fs, Stats } from 'node:fs';
import { join } from 'node:path';

/** What tools leave behind in a checkout; none of it is source. */
const IGNORED_FOLDERS = new Set(['.git', '__pycache__', '.pytest_cache']);

/** What lies under a folder. Paths are relative to it, with forward slashes. */
export interface WorkspaceContents {
  /** `location` is the absolute path. */
  files: { path: string; location: string; stats: Stats }[];
  /** Links, devices, pipes, sockets, and names that are not UTF-8. */
  irregular: string[];
  /** False when it holds more files or folders than were asked for. */
  complete: boolean;
}

/** Node puts U+FFFD for bytes that are no UTF-8; no file has that name then. */
const isSpecial = (entry: Dirent) =>
  entry.name.includes('\uFFFD') || !(entry.isFile() || entry.isDirectory());

/** Finds every file under a folder and opens none. Follows no link. */
export async function walkWorkspace(
  root: string,
  limit: number,
): Promise<WorkspaceContents> {
  const files: WorkspaceContents['files'] = [];
  const irregular: string[] = [];
  const folders = [''];
  // The list grows while it is gone through.
  for (const folder of folders) {
    for await (const entry of await fs.opendir(join(root, folder))) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const location = join(root, path);
      if (isSpecial(entry)) {
        irregular.push(path);
      } else if (entry.isFile()) {
        files.push({ path, location, stats: await fs.lstat(location) });
      } else if (!IGNORED_FOLDERS.has(entry.name)) {
        folders.push(path);
      }
      if ([files, irregular, folders].some(list => list.length > limit)) {
        return { files, irregular, complete: false };
      }
    }
  }
  return { files, irregular: irregular.sort(), complete: true };
}

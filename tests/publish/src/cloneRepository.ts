import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from './git/runGit';

/** The files of a branch, the default one unless given, by path, as `git clone` gets them. */
export async function cloneRepository(
  url: string,
  token?: string,
  branch?: string,
): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'clone-'));
  try {
    const credentials = token
      ? ['-c', `http.extraHeader=Authorization: Basic ${btoa(`git:${token}`)}`]
      : [];
    await runGit([
      ...credentials,
      'clone',
      '--quiet',
      ...(branch ? ['--branch', branch] : []),
      url,
      folder,
    ]);
    await rm(join(folder, '.git'), { recursive: true });
    const entries = await readdir(folder, {
      recursive: true,
      withFileTypes: true,
    });
    const files: Record<string, string> = {};
    for (const entry of entries.filter(file => file.isFile())) {
      const path = join(entry.parentPath, entry.name);
      files[path.slice(folder.length + 1)] = await readFile(path, 'utf8');
    }
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

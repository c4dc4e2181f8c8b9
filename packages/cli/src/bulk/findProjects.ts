import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { NotFoundError } from '@backstage/errors';

/** What holds no project of its own, however it is named. */
const SKIPPED = new Set(['node_modules', 'dags']);

/**
 * Folders with a `dag.yaml`, sorted. Follows no links, and looks into no
 * hidden folder.
 */
export async function findProjects(root: string): Promise<string[]> {
  const entries = await fs
    .readdir(root, { withFileTypes: true })
    .catch(error => {
      throw new NotFoundError(`There is no folder ${root}`, error);
    });
  const below: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory() && !name.startsWith('.') && !SKIPPED.has(name)) {
      below.push(...(await findProjects(join(root, name))));
    }
  }
  const isProject = entries.some(
    entry => entry.isFile() && entry.name === 'dag.yaml',
  );
  return [...(isProject ? [root] : []), ...below].sort();
}

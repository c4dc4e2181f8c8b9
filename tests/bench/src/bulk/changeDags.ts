import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DagTree } from './DagTree';

/** Changes some other DAGs of the tree each round, and their manifests too. */
export function changeDags(
  { folder, dagIds }: DagTree,
  round: number,
  count: number,
): void {
  const step = Math.floor(dagIds.length / count);
  for (let i = 0; i < count; i++) {
    const dagId = dagIds[(i * step + round) % dagIds.length];
    for (const [name, line] of [
      [`${dagId}.py`, `# Changed in round ${round}.\n`],
      ['deployment.json', '\n'],
    ]) {
      const path = join(folder, dagId, name);
      writeFileSync(path, readFileSync(path, 'utf8') + line);
    }
  }
}

import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { RenderedFile } from 'backstage-plugin-mwaa-node';
import { compareFiles } from './compareFiles';
import { FileResult } from './FileResult';

/**
 * Writes what is not there as it would be rendered; files of the user's own
 * are written once. Never through a link that leads out of the folder.
 */
export async function writeFiles(
  folder: string,
  files: readonly RenderedFile[],
): Promise<FileResult[]> {
  await fs.mkdir(folder, { recursive: true });
  const found = await compareFiles(folder, files);
  return Promise.all(
    found.map(async ({ path, result }, index) => {
      if (result === 'unchanged' || result === 'kept') {
        return { path, result };
      }
      const target = resolveSafeChildPath(folder, path);
      await fs.mkdir(dirname(target), { recursive: true });
      await fs.writeFile(target, files[index].content);
      return { path, result: 'written' as const };
    }),
  );
}

import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { isError } from '@backstage/errors';
import { RenderedFile } from 'backstage-plugin-mwaa-node';
import { FileResult } from './FileResult';

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    if (isError(error) && error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

/** How the files of a folder compare with what would be rendered into it. */
export const compareFiles = (
  folder: string,
  files: readonly RenderedFile[],
): Promise<FileResult[]> =>
  Promise.all(
    files.map(async ({ path, content, managed }) => {
      const found = await contentOf(join(folder, path));
      if (found === undefined) {
        return { path, result: 'missing' as const };
      }
      if (!managed) {
        return { path, result: 'kept' as const };
      }
      const result: FileResult['result'] =
        found === content ? 'unchanged' : 'different';
      return { path, result };
    }),
  );

import { existsSync, promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { AdoptedFile } from 'backstage-plugin-mwaa-node';

/**
 * Writes what was taken in into the repository, and a dag.yaml that says that
 * it is handwritten. What is there is the same already, and stays. The answer
 * is what was written, relative to the folder.
 */
export async function writeAdopted(options: {
  folder: string;
  dagId: string;
  files: readonly Pick<AdoptedFile, 'path' | 'body'>[];
  specification: string;
  dagYaml: string;
}): Promise<string[]> {
  const { folder, dagId, files, specification, dagYaml } = options;
  const written: string[] = [];
  for (const { path, body } of files) {
    const own = join('dags', dagId, path);
    const target = resolveSafeChildPath(folder, own);
    if (!existsSync(target)) {
      await fs.mkdir(dirname(target), { recursive: true });
      await fs.writeFile(target, body, { flag: 'wx' });
      written.push(own);
    }
  }
  if (!existsSync(specification)) {
    await fs.writeFile(specification, dagYaml, { flag: 'wx' });
    written.push('dag.yaml');
  }
  return written;
}

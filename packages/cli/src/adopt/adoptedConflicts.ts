import { createHash } from 'node:crypto';
import { AdoptedFile } from 'backstage-plugin-mwaa-node';
import { readOwnFiles } from '../project/readOwnFiles';

const sha256 = (content: Uint8Array) =>
  createHash('sha256').update(content).digest('hex');

/** Files of the repository that are not what is taken in. */
export async function adoptedConflicts(
  folder: string,
  dagId: string,
  files: readonly Pick<AdoptedFile, 'path' | 'sha256'>[],
): Promise<string[]> {
  const own = await readOwnFiles(folder, dagId);
  const taken = new Map(files.map(file => [file.path, file.sha256]));
  return own
    .filter(({ path, content }) => taken.get(path) !== sha256(content))
    .map(({ path }) => `dags/${dagId}/${path}`);
}

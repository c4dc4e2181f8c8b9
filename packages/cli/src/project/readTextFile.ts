import { promises as fs } from 'node:fs';
import { InputError, isError, NotFoundError } from '@backstage/errors';

const MAX_BYTES = 1024 * 1024;

/**
 * A text file of the project.
 *
 * @param what - what the file is for, and how another one is named
 * @throws NotFoundError, InputError for more than 1 MiB
 */
export async function readTextFile(
  path: string,
  what: string,
): Promise<string> {
  try {
    const { size } = await fs.stat(path);
    if (size > MAX_BYTES) {
      throw new InputError(`${path} has ${size} bytes; at most ${MAX_BYTES}`);
    }
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    if (isError(error) && error.code === 'ENOENT') {
      throw new NotFoundError(`There is no ${path}. ${what}`);
    }
    throw isError(error) && error.code === 'EISDIR'
      ? new InputError(`${path} is a folder. ${what}`)
      : error;
  }
}

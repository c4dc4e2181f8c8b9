import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** After the last test file. */
export default async function globalTeardown(): Promise<void> {
  if (process.env.CLI_TARBALL) {
    await rm(dirname(process.env.CLI_TARBALL), {
      recursive: true,
      force: true,
    });
  }
}

import { rm } from 'node:fs/promises';

/** After the last test file. */
export default async function globalTeardown(): Promise<void> {
  if (process.env.PACKED_FOLDER) {
    await rm(process.env.PACKED_FOLDER, { recursive: true, force: true });
  }
}

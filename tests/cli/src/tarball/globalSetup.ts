import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packCli } from './packCli';

/** Before the first test file: packs once what all of them install. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mwaa-cli-tarball-'));
  process.env.CLI_TARBALL = await packCli(folder);
}

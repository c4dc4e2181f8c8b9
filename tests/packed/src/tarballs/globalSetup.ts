import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { packPlugins } from './packPlugins';

/** Before the first test file: packs once what all of them install. */
export default async function globalSetup(): Promise<void> {
  const root = resolve(resolvePackagePath('tests-packed'), '../..');
  const folder = await mkdtemp(join(tmpdir(), 'mwaa-tarballs-'));
  process.env.PACKED_FOLDER = folder;
  process.env.PACKED_PLUGINS = JSON.stringify(await packPlugins(root, folder));
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { build } from 'esbuild';

/**
 * Bundles `entry.ts`, and keeps what V8 compiled, as the command line does.
 *
 * @returns path of the JavaScript that starts it
 */
export async function bundleEntry(folder: string): Promise<string> {
  const outfile = join(folder, 'entry.js');
  const start = join(folder, 'start.js');
  const compiled = JSON.stringify(join(folder, 'compiled'));
  await writeFile(
    start,
    `require('node:module').enableCompileCache?.(${compiled});\nrequire('./entry.js');\n`,
  );
  await build({
    entryPoints: [resolvePackagePath('tests-bench', 'src/bulk/entry.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    // Never asked for: nothing is rendered, and credentials are the shell's.
    external: [
      'chokidar',
      '@backstage/integration-aws-node',
      '@astral-sh/ruff-wasm-nodejs',
    ],
  });
  return start;
}

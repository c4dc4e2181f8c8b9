/*
 * Builds dist/: two bundles, main.js for help and arguments and load.js for
 * the commands, and beside them what a command loads only if it needs it.
 */
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const fromNode = createRequire(
  createRequire(import.meta.url).resolve(
    'backstage-plugin-mwaa-node/package.json',
  ),
);
const nodeFolder = dirname(
  fromNode.resolve('backstage-plugin-mwaa-node/package.json'),
);

/** Loaded by mwaa-node when first needed; each a file of its own. */
const lazy = {
  '@aws-sdk/client-mwaa': 'client-mwaa.js',
  '@aws-sdk/client-s3': 'client-s3.js',
};

const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Names stay, for the errors that are told apart by theirs.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: here,
};

const onlyOnDemand = {
  name: 'only-on-demand',
  setup({ onResolve, onLoad }) {
    const elsewhere = path => ({ path, external: true });
    onResolve({ filter: /^@aws-sdk\/client-/ }, ({ path, kind }) =>
      kind === 'require-call' && lazy[path]
        ? elsewhere(`./${lazy[path]}`)
        : undefined,
    );
    onResolve({ filter: /^@astral-sh\/ruff-wasm-nodejs$/ }, () =>
      elsewhere('./ruff/ruff_wasm.js'),
    );
    onResolve({ filter: /^\.\/load$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? elsewhere('./load.js') : undefined,
    );
    // In a package they lie beside its package.json, here beside the bundle.
    onLoad(
      { filter: /\/mwaa-node\/src\/render\/templatesFolder\.ts$/ },
      () => ({
        contents:
          "export const templatesFolder = () => require('node:path').join(__dirname, 'templates');",
      }),
    );
  },
};

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'ruff'), { recursive: true });
await build({
  ...common,
  entryPoints: ['src/main.ts', 'src/load.ts'],
  outdir: dist,
  // Never asked for: Nunjucks watches no templates here, and credentials are
  // the shell's, not those of aws.accounts.
  external: ['chokidar', '@backstage/integration-aws-node'],
  plugins: [onlyOnDemand],
});
await Promise.all(
  Object.entries(lazy).map(([name, file]) =>
    build({
      ...common,
      stdin: {
        contents: `module.exports = require(${JSON.stringify(name)});`,
        resolveDir: nodeFolder,
      },
      outfile: join(dist, file),
    }),
  ),
);
await cp(join(nodeFolder, 'templates'), join(dist, 'templates'), {
  recursive: true,
});
for (const file of ['ruff_wasm.js', 'ruff_wasm_bg.wasm']) {
  const folder = dirname(fromNode.resolve('@astral-sh/ruff-wasm-nodejs'));
  await cp(join(folder, file), join(dist, 'ruff', file));
}

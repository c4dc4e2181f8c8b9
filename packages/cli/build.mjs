/*
 * Builds dist/: two bundles, main.js for help and arguments and load.js for
 * the commands, and beside them what a command loads only if it needs it.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const nodeLibrary = dirname(
  createRequire(import.meta.url).resolve(
    'backstage-plugin-mwaa-node/package.json',
  ),
);
const ruff = dirname(
  createRequire(join(nodeLibrary, 'package.json')).resolve(
    '@astral-sh/ruff-wasm-nodejs',
  ),
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
  metafile: true,
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

/** Folders of the packages that a build took code of; ours are none of them. */
const packagesIn = ({ metafile }) =>
  Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
      return found ? [resolve(here, found[1])] : [];
    });

/** Their licences, as they ask to be handed on: each text once. */
async function licences(folders) {
  const packagesOf = new Map();
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    );
    const files = (await readdir(folder)).filter(file =>
      /^(licen[cs]e|notice|copying)\b/i.test(file),
    );
    const texts = await Promise.all(
      files.sort().map(file => readFile(join(folder, file), 'utf8')),
    );
    const text = texts.join('\n\n').trim();
    const line = `${name} ${version} (${license})`;
    packagesOf.set(text, [...(packagesOf.get(text) ?? []), line]);
  }
  return [...packagesOf]
    .map(([text, lines]) => [...lines, '', text].join('\n'))
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'ruff'), { recursive: true });
const bundles = await Promise.all([
  build({
    ...common,
    entryPoints: ['src/main.ts', 'src/load.ts'],
    outdir: dist,
    // Never asked for: Nunjucks watches no templates here, credentials are the
    // shell's, not those of aws.accounts, and nobody reads logs of tasks.
    external: [
      'chokidar',
      '@backstage/integration-aws-node',
      '@aws-sdk/client-cloudwatch-logs',
    ],
    plugins: [onlyOnDemand],
  }),
  ...Object.entries(lazy).map(([name, file]) =>
    build({
      ...common,
      stdin: {
        contents: `module.exports = require(${JSON.stringify(name)});`,
        resolveDir: nodeLibrary,
      },
      outfile: join(dist, file),
    }),
  ),
]);
await cp(join(nodeLibrary, 'templates'), join(dist, 'templates'), {
  recursive: true,
});
for (const file of ['ruff_wasm.js', 'ruff_wasm_bg.wasm']) {
  await cp(join(ruff, file), join(dist, 'ruff', file));
}
await writeFile(
  join(dist, 'THIRD_PARTY_LICENSES.txt'),
  await licences([...bundles.flatMap(packagesIn), ruff]),
);

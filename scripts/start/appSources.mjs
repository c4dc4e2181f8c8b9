import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

// The roles whose code ends in the browser.
const inBrowser = /^(frontend|web-library|common-library)/;
const ignored = new Set(['node_modules', 'dist', 'coverage']);

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !ignored.has(entry.name))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesOf(path) : [path];
    })
    .filter(path => !/\.test\.tsx?$/.test(path));
}

function packagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name));
}

function roleOf(packageFolder) {
  const file = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  return JSON.parse(file).backstage?.role ?? '';
}

/** Every file that the built frontend depends on, in a stable order. */
export function appSources() {
  const packages = ['packages', 'plugins']
    .flatMap(folder => packagesIn(join(root, folder)))
    .filter(folder => inBrowser.test(roleOf(folder)));
  return [
    join(root, 'yarn.lock'),
    // `app.packages` decides at build time which plugins are found.
    join(root, 'app-config.yaml'),
    ...packages.flatMap(filesOf),
  ].sort();
}

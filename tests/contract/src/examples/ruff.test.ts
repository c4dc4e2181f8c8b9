import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { packageFolder } from '../packageFolder';

const SOURCES = resolve(packageFolder, 'src');
const RUFF = resolve(packageFolder, '../../.cache/python/ruff/bin/ruff');

/** The packages that DAGs import their own functions from are named like them. */
const ownPackages = globSync('{cases,operators,notifiers}/*/*.py', {
  cwd: SOURCES,
}).map(path => basename(path, '.py'));

const OWN_PACKAGES = `lint.isort.known-first-party = ${JSON.stringify([...new Set(ownPackages)])}`;

/** What ruff says of the Python files of this package, by its settings there. */
function ruff(...args: string[]): Promise<string> {
  return new Promise(done =>
    execFile(
      RUFF,
      [...args, '--no-cache', '.'],
      { cwd: SOURCES },
      (_, stdout, stderr) => done(`${stdout}${stderr}`),
    ),
  );
}

describe('Python that people review', () => {
  it('has nothing that a reviewer would change', async () => {
    expect(
      await ruff('check', '--output-format=concise', '--config', OWN_PACKAGES),
    ).toBe('All checks passed!\n');
  });

  it('is formatted', async () => {
    expect(await ruff('format', '--check')).toMatch(
      /^\d+ files already formatted\n$/,
    );
  });
});

import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { packageFolder } from '../packageFolder';
import { exampleId } from './exampleId';

const SOURCES = resolve(packageFolder, 'src');
const RUFF = resolve(packageFolder, '../../.cache/python/ruff/bin/ruff');

/** DAGs import their own functions from packages of their own name. */
const dagIds = globSync('{cases,operators,notifiers}/*/*.py', {
  cwd: SOURCES,
}).map(path =>
  path.startsWith('cases')
    ? basename(path, '.py')
    : exampleId(basename(path, '.py')),
);

const OWN_PACKAGES = `lint.isort.known-first-party = ${JSON.stringify([...new Set(dagIds)])}`;

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

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

jest.setTimeout(120_000);

const mkdocs = join(repositoryRoot, '.cache/python/techdocs/bin/mkdocs');

it('the site is built without a warning', () => {
  if (!existsSync(mkdocs)) {
    throw new Error(`No MkDocs at ${mkdocs}: 'npm test' installs it.`);
  }
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const { status, stderr, error } = spawnSync(
      mkdocs,
      ['build', '--strict', '--config-file', 'mkdocs.yml', '--site-dir', site],
      { cwd: repositoryRoot, encoding: 'utf8' },
    );
    if (error) throw error;
    expect(
      stderr.split('\n').filter(line => /^(WARNING|ERROR)/.test(line)),
    ).toEqual([]);
    expect(status).toBe(0);
    expect(existsSync(join(site, 'reference/operators/index.html'))).toBe(true);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
});

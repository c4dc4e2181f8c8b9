import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { runCommand } from '../runCommand';
import { tarballsFor } from '../tarballs/tarballsFor';
import { installBareApp } from './installBareApp';
import { staticImports } from './staticImports';

jest.setTimeout(600_000);

const root = resolve(resolvePackagePath('tests-packed'), '../..');

describe('the packed frontend in an app of its own', () => {
  let dir: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'mwaa-packed-app-'));
    await installBareApp(root, dir, tarballsFor('frontend'));
    await runCommand(dir, 'yarn', 'backstage-cli', 'package', 'build');
  });

  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('is built into it', async () => {
    expect(await readdir(join(dir, 'dist'))).toEqual(
      expect.arrayContaining(['index.html', 'static']),
    );
  });

  it('loads nothing heavy before somebody opens the wizard', async () => {
    const dist = join(dir, 'node_modules/backstage-plugin-mwaa/dist');
    const fields = (await readdir(join(dist, 'formFields'))).map(field =>
      join(dist, 'formFields', field, 'index.esm.js'),
    );
    const loaded = new Set<string>();
    for (const file of [join(dist, 'index.esm.js'), ...fields]) {
      (await staticImports(file)).forEach(name => loaded.add(name));
    }
    expect(loaded).toContain('@backstage/frontend-plugin-api');
    expect(
      [...loaded].filter(name =>
        /codemirror|xyflow|dagre|^yaml$|mwaa-common/.test(name),
      ),
    ).toEqual([]);
  });

  it('loads the operators once, with the wizard', async () => {
    const built = join(dir, 'dist/static');
    const names = (await readdir(built)).filter(name => name.endsWith('.js'));
    const texts = await Promise.all(
      names.map(name => readFile(join(built, name), 'utf8')),
    );
    const holders = names.filter((_, index) =>
      ['GlueCrawlerOperator', 'SqsSensor', 'EksPodOperator'].some(operator =>
        texts[index].includes(operator),
      ),
    );
    expect(holders).toHaveLength(1);
    expect(await readFile(join(dir, 'dist/index.html'), 'utf8')).not.toContain(
      holders[0],
    );
  });
});

import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readWorkspaceFiles } from './readWorkspaceFiles';
import { writeWorkspaceFile } from './writeWorkspaceFile';

describe('files of the workspace', () => {
  const root = createMockDirectory();
  const workspacePath = () => root.resolve('workspace');

  beforeEach(() => {
    root.setContent({
      workspace: {
        'dags/orders/orders.py': 'dag',
        'dags/orders/lib/a.py': 'a',
        'dags/orders/__pycache__/a.pyc': 'x',
        'dags/orders/.git/config': 'x',
      },
      outside: { 'secret.txt': 'secret' },
    });
  });

  it('reads every source file, sorted', async () => {
    const files = await readWorkspaceFiles(workspacePath(), 'dags/orders');
    expect(
      files.map(file => [file.path, Buffer.from(file.content).toString()]),
    ).toEqual([
      ['lib/a.py', 'a'],
      ['orders.py', 'dag'],
    ]);
  });

  it('refuses links, even those that stay inside', async () => {
    await fs.symlink(
      root.resolve('outside/secret.txt'),
      join(workspacePath(), 'dags/orders/link.txt'),
    );
    await expect(
      readWorkspaceFiles(workspacePath(), 'dags/orders'),
    ).rejects.toThrow(/regular files.*link\.txt/);
  });

  it.each(['../outside', '/etc'])('reads nothing from %s', async path => {
    await expect(readWorkspaceFiles(workspacePath(), path)).rejects.toThrow(
      /not allowed/,
    );
  });

  it('says which folder is missing', async () => {
    await expect(
      readWorkspaceFiles(workspacePath(), 'dags/none'),
    ).rejects.toThrow(/no folder "dags\/none"/);
  });

  it('keeps what was written once and replaces the rest', async () => {
    const write = (content: string, keepExisting: boolean) =>
      writeWorkspaceFile({
        workspacePath: workspacePath(),
        path: 'dags/orders/new/own.py',
        content,
        keepExisting,
      });
    await expect(write('first', true)).resolves.toBe('written');
    await expect(write('second', true)).resolves.toBe('kept');
    await expect(
      fs.readFile(join(workspacePath(), 'dags/orders/new/own.py'), 'utf8'),
    ).resolves.toBe('first');
    await expect(write('third', false)).resolves.toBe('written');
  });

  it('writes nothing through a link that leads out', async () => {
    await fs.symlink(root.resolve('outside'), join(workspacePath(), 'out'));
    await expect(
      writeWorkspaceFile({
        workspacePath: workspacePath(),
        path: 'out/secret.txt',
        content: 'x',
      }),
    ).rejects.toThrow(/not allowed/);
  });
});

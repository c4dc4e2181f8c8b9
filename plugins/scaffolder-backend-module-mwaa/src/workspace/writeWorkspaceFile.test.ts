import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { writeWorkspaceFile } from './writeWorkspaceFile';

describe('writeWorkspaceFile', () => {
  const root = createMockDirectory();
  const workspacePath = () => root.resolve('workspace');

  beforeEach(() => {
    root.setContent({ workspace: {}, outside: { 'secret.txt': 'secret' } });
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

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { promises as fs } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readWorkspaceFiles } from './readWorkspaceFiles';

const text = (content: Uint8Array) => Buffer.from(content).toString('utf8');

describe('readWorkspaceFiles', () => {
  const root = createMockDirectory();
  const workspacePath = () => root.resolve('workspace');
  const inDag = (name: string) => join(workspacePath(), 'dags/orders', name);
  const secret = () => root.resolve('outside/secret.txt');
  const read = (sourcePath = 'dags/orders') =>
    readWorkspaceFiles(workspacePath(), sourcePath);

  const refused = (message: RegExp) =>
    expect.objectContaining({
      name: 'InputError',
      message: expect.stringMatching(message),
    });

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
  afterEach(() => jest.restoreAllMocks());

  it('reads every source file, sorted', async () => {
    const files = await read();
    expect(files.map(file => [file.path, text(file.content)])).toEqual([
      ['lib/a.py', 'a'],
      ['orders.py', 'dag'],
    ]);
  });

  it('reads a workspace that lies behind a link itself', async () => {
    await fs.symlink(workspacePath(), root.resolve('checkout'));
    const files = await readWorkspaceFiles(root.resolve('checkout'), '.');
    expect(files.map(file => file.path)).toContain('dags/orders/orders.py');
  });

  it.each(['../outside', '/etc'])('reads nothing from %s', async path => {
    await expect(read(path)).rejects.toThrow(/not allowed/);
  });

  it.each(['dags/none', 'dags/orders/orders.py'])(
    'says that %s is no folder',
    async path => {
      await expect(read(path)).rejects.toThrow(
        expect.objectContaining({
          name: 'NotFoundError',
          message: expect.stringContaining(`no folder "${path}"`),
        }),
      );
    },
  );

  describe('of what is not a regular file', () => {
    it('refuses links to files, to folders, to links and to nothing', async () => {
      await fs.symlink(secret(), inDag('file.txt'));
      await fs.symlink(root.resolve('outside'), inDag('lib/folder'));
      await fs.symlink(inDag('file.txt'), inDag('chain.txt'));
      await fs.symlink(inDag('nothing'), inDag('broken.txt'));
      await fs.symlink(inDag('orders.py'), inDag('inside.py'));
      await expect(read()).rejects.toThrow(
        refused(
          /: "broken.txt", "chain.txt", "file.txt", "inside.py", "lib\/folder"$/,
        ),
      );
    });

    it('follows no link on the way to the folder', async () => {
      await fs.mkdir(root.resolve('outside/dags/other'), { recursive: true });
      await fs.symlink(inDag('.'), join(workspacePath(), 'dags/linked'));
      await fs.symlink(
        root.resolve('outside/dags'),
        join(workspacePath(), 'away'),
      );
      await expect(read('dags/linked')).rejects.toThrow(
        refused(/"linked" is a link/),
      );
      await expect(read('dags/linked/lib')).rejects.toThrow(
        refused(/"linked" is a link/),
      );
      await expect(read('away/other')).rejects.toThrow(/not allowed/);
    });

    it('refuses pipes and sockets without waiting for them', async () => {
      execFileSync('mkfifo', [inDag('pipe')]);
      const server = createServer().listen(inDag('socket'));
      await once(server, 'listening');
      try {
        await expect(read()).rejects.toThrow(refused(/: "pipe", "socket"$/));
      } finally {
        server.close();
      }
    });

    it('refuses devices', async () => {
      await expect(readWorkspaceFiles('/', 'dev')).rejects.toThrow(
        refused(/"null"/),
      );
    });

    it('refuses names that are no Unicode text', async () => {
      // Other systems refuse such bytes themselves, but not what stands for them.
      const name = process.platform === 'linux' ? [0xff] : '\uFFFD';
      const folder = Buffer.from(`${inDag('lib')}/`);
      await fs.writeFile(Buffer.concat([folder, Buffer.from(name)]), 'x');
      await expect(read()).rejects.toThrow(refused(/: "lib\/\uFFFD"$/));
    });
  });

  it('keeps the other names as they are', async () => {
    const names = ['New\nline', 'caf\u00e9', 'cafe\u0301', 'A', 'a'];
    await Promise.all(
      names.map(name => fs.writeFile(inDag(`lib/${name}`), '')),
    );
    // Not every file system keeps all of them apart.
    const kept = await fs.readdir(inDag('lib'));
    expect((await read('dags/orders/lib')).map(file => file.path)).toEqual(
      kept.sort(),
    );
  });

  describe('of too much', () => {
    const open = () => jest.spyOn(fs, 'open');

    it('refuses a huge file without opening any', async () => {
      const opened = open();
      await fs.truncate(inDag('orders.py'), 2 ** 40);
      await expect(read()).rejects.toThrow(
        refused(/1099511627777 bytes together; at most 20971520/),
      );
      expect(opened).not.toHaveBeenCalled();
    });

    it('refuses many small files, and many folders without any', async () => {
      const opened = open();
      const many = Array.from({ length: 999 }, (_, i) => inDag(`${i}`));
      await Promise.all(many.map(path => fs.writeFile(path, '')));
      await expect(read()).rejects.toThrow(refused(/more than 1000 files/));
      await Promise.all(many.map(path => fs.rm(path)));
      await Promise.all(many.map(path => fs.mkdir(path)));
      await expect(read()).rejects.toThrow(refused(/more than 1000 files/));
      expect(opened).not.toHaveBeenCalled();
    });

    it('takes as many files as are allowed', async () => {
      const many = Array.from({ length: 998 }, (_, i) => inDag(`${i}`));
      await Promise.all(many.map(path => fs.writeFile(path, '')));
      expect(await read()).toHaveLength(1000);
    });
  });

  describe('when something takes the place of a file meanwhile', () => {
    /** Lets `swap` happen between the look at `orders.py` and its opening. */
    function meanwhile(swap: () => Promise<unknown>) {
      const open = fs.open;
      jest.spyOn(fs, 'open').mockImplementation(async (path, ...rest) => {
        if (String(path).endsWith('orders.py')) {
          await swap();
        }
        return open(path, ...rest);
      });
    }
    const gone = () => fs.rm(inDag('orders.py'));
    const changed = refused(/^"orders\.py" changed while it was read/);

    it.each<[string, () => Promise<unknown>]>([
      ['nothing', gone],
      [
        'a link',
        () => gone().then(() => fs.symlink(secret(), inDag('orders.py'))),
      ],
      ['another file', () => fs.rename(secret(), inDag('orders.py'))],
      [
        'a pipe',
        () => gone().then(() => execFileSync('mkfifo', [inDag('orders.py')])),
      ],
      ['a folder', () => gone().then(() => fs.mkdir(inDag('orders.py')))],
      ['a longer text', () => fs.appendFile(inDag('orders.py'), ' and more')],
      ['a shorter text', () => fs.truncate(inDag('orders.py'), 1)],
    ])('reads no more of it when it is %s', async (_, swap) => {
      meanwhile(swap);
      await expect(read()).rejects.toThrow(changed);
    });

    it('reads nothing from where its folder leads all at once', async () => {
      meanwhile(async () => {
        await fs.rename(inDag('.'), root.resolve('outside/orders'));
        await fs.symlink(root.resolve('outside/orders'), inDag('.'));
      });
      await expect(read()).rejects.toThrow(changed);
    });
  });
});

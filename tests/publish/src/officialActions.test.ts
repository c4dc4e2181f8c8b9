import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startGitHub } from './github/startGitHub';
import { startGitLab } from './gitlab/startGitLab';
import { cloneRepository } from './cloneRepository';
import { GitHost } from './GitHost';
import { runTask } from './runTask';
import { startOfficialBackend } from './startOfficialBackend';
import { urlReader } from './urlReader';

jest.setTimeout(120_000);

const ACCOUNT = { login: 'backstage', token: 'a-good-token' };
const READER = { login: 'reader', token: 'may-not-push', mayPush: false };
const CONTENT = join(__dirname, 'fixtures/content');

const kinds = ['github', 'gitlab'] as const;
const gitHosts = {} as Record<(typeof kinds)[number], GitHost>;
const backends = new Map<string, Promise<string>>();

/** Backstage that has this token for both hosts. Answers its URL. */
function backendWith(token: string): Promise<string> {
  const started =
    backends.get(token) ??
    startOfficialBackend({
      github: [gitHosts.github.integration(token)],
      gitlab: [gitHosts.gitlab.integration(token)],
    });
  backends.set(token, started);
  return started;
}

beforeAll(async () => {
  const options = { accounts: [ACCOUNT, READER], groups: ['acme'] };
  gitHosts.github = await startGitHub(options);
  gitHosts.gitlab = await startGitLab(options);
});

afterAll(() => Promise.all(Object.values(gitHosts).map(host => host.stop())));

describe.each(kinds)('publish:%s against its stand-in', kind => {
  let gitHost: GitHost;
  let backendUrl: string;

  beforeAll(async () => {
    gitHost = gitHosts[kind];
    backendUrl = await backendWith(ACCOUNT.token);
  });

  const publish = (repo: string, owner = 'acme', url = backendUrl) =>
    runTask(url, {
      templateRef: 'template:default/publish-a-folder',
      user: 'user:default/ada',
      values: {
        publish: kind,
        repoUrl: `${gitHost.host}?owner=${owner}&repo=${repo}`,
      },
    });

  it('makes a repository that git clones with the same files', async () => {
    const run = await publish('orders');
    expect(run).toMatchObject({ status: 'completed', error: '' });
    expect(run.output).toMatchObject({
      entityRef: 'component:default/published-folder',
    });

    const files = await cloneRepository(
      `${gitHost.baseUrl}/acme/orders.git`,
      ACCOUNT.token,
    );
    expect(Object.keys(files).sort()).toEqual([
      'README.md',
      'catalog-info.yaml',
      'dags/note.txt',
    ]);
    expect(files['dags/note.txt']).toBe(
      await readFile(join(CONTENT, 'dags/note.txt'), 'utf8'),
    );
  });

  it('is read back by the URL reader, file by file and as a tree', async () => {
    const reader = urlReader({
      [kind]: [gitHost.integration(ACCOUNT.token)],
    });
    const dash = kind === 'gitlab' ? '/-' : '';
    const url = (path: string, type = 'blob', repo = 'orders') =>
      `${gitHost.baseUrl}/acme/${repo}${dash}/${type}/main/${path}`;

    const note = await reader.readUrl(url('dags/note.txt'));
    expect(await note.buffer()).toEqual(
      await readFile(join(CONTENT, 'dags/note.txt')),
    );
    const tree = await reader.readTree(url('', 'tree'));
    expect((await tree.files()).map(({ path }) => path).sort()).toEqual([
      'README.md',
      'catalog-info.yaml',
      'dags/note.txt',
    ]);
    const folder = await reader.readTree(url('dags', 'tree'));
    expect((await folder.files()).map(({ path }) => path)).toEqual([
      'note.txt',
    ]);
    for (const missing of [
      url('dag.yaml'),
      url('dag.yaml').replace('/main/', '/other/'),
      url('dag.yaml', 'blob', 'nothing-here'),
    ]) {
      await expect(reader.readUrl(missing)).rejects.toThrow(
        expect.objectContaining({ name: 'NotFoundError' }),
      );
    }
  });

  it('lets the owner be a user', async () => {
    expect(await publish('mine', 'backstage')).toMatchObject({
      status: 'completed',
    });
  });

  it('refuses a repository that exists, and leaves it alone', async () => {
    const before = gitHost.changes.length;
    const run = await publish('orders');
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(/already (exists|been taken)/);
    expect(gitHost.changes.slice(before)).toHaveLength(1);
  });

  it('refuses an owner that does not exist', async () => {
    const run = await publish('orders', 'nobody');
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(/Not Found|not found/);
  });

  it('shows a stranger neither the repository nor a way to push', async () => {
    const url = `${gitHost.baseUrl}/acme/orders.git`;
    await expect(cloneRepository(url)).rejects.toThrow();
    await expect(cloneRepository(url, 'a-bad-token')).rejects.toThrow();
    for (const path of [
      'info/refs?service=git-receive-pack',
      'git-receive-pack',
    ]) {
      const answer = await fetch(`${url}/${path}`, {
        method: path.includes('?') ? 'GET' : 'POST',
      });
      expect(answer.status).toBe(401);
    }
  });

  it('refuses a bad token before anything is made', async () => {
    const url = await backendWith('a-bad-token');
    const run = await publish('other', 'acme', url);
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(/Bad credentials|401 Unauthorized/);
    expect(run.error + run.log).not.toContain('a-bad-token');
    await expect(
      cloneRepository(`${gitHost.baseUrl}/acme/other.git`, ACCOUNT.token),
    ).rejects.toThrow(/not be found|not found/i);
  });

  it('fails when the token may create but not push', async () => {
    const url = await backendWith(READER.token);
    const run = await publish('empty', 'acme', url);
    expect(run.status).toBe('failed');
    expect(run.error).toMatch(/403/);
    expect(
      await cloneRepository(`${gitHost.baseUrl}/acme/empty.git`, ACCOUNT.token),
    ).toEqual({});
  });
});

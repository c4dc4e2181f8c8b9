import { execFileSync } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSource } from './readSource';

const gitEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

// Git is started several times, and a busy machine takes its time.
jest.setTimeout(60_000);

describe('readSource', () => {
  const root = createMockDirectory();
  const folder = () => root.resolve('checkout');
  const git = (args: string[], date = '2026-03-01T10:00:00+01:00') =>
    execFileSync('git', ['-C', folder(), ...args], {
      env: { ...gitEnv, GIT_COMMITTER_DATE: date },
      encoding: 'utf8',
    }).trim();
  const commit = (message: string, date?: string) => {
    git(['commit', '--quiet', '--allow-empty', '--message', message], date);
    return git(['rev-parse', 'HEAD']);
  };
  const read = (env: object = {}, repository?: string) =>
    readSource({ folder: folder(), env: { ...env }, repository });

  beforeEach(() => {
    root.setContent({ checkout: { 'dag.yaml': 'dagId: orders' } });
    git(['init', '--quiet', '--initial-branch=main']);
    git(['config', 'user.name', 'Ada Keller']);
    git(['remote', 'add', 'origin', 'git@github.com:acme/orders.git']);
    git(['add', 'dag.yaml']);
  });

  it('asks git outside of CI', async () => {
    const first = commit('first');
    const second = commit('second', '2026-03-02T08:00:00Z');
    expect(await read()).toEqual({
      repository: 'https://github.com/acme/orders',
      revision: second,
      revisedAt: '2026-03-02T08:00:00.000Z',
      ancestors: [first],
      changed: [],
      actor: 'Ada Keller',
      requestedBy: 'mwaa-dags outside of CI',
    });
  });

  it('names what is not committed', async () => {
    commit('first');
    await fs.writeFile(root.resolve('checkout/dag.yaml'), 'dagId: other');
    await fs.writeFile(root.resolve('checkout/new.py'), '');
    const { changed } = await read();
    expect(changed).toEqual(['dag.yaml', 'new.py']);
  });

  it('believes the CI, and git where the CI says nothing', async () => {
    const first = commit('first');
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/fork',
      GITHUB_SHA: first,
      GITHUB_RUN_ID: '42',
      GITHUB_ACTOR: 'ben',
    };
    await fs.writeFile(root.resolve('checkout/report.xml'), '');
    expect(await read(env)).toEqual({
      repository: 'https://github.com/acme/fork',
      revision: first,
      revisedAt: '2026-03-01T09:00:00.000Z',
      ancestors: [],
      changed: [],
      actor: 'ben',
      requestedBy: 'https://github.com/acme/fork/actions/runs/42',
      ci: expect.objectContaining({ name: 'github' }),
    });
    await expect(read(env, 'https://github.com/acme/orders')).rejects.toThrow(
      /this is a run of https:\/\/github\.com\/acme\/fork/,
    );
  });

  it('does not take the time of another commit', async () => {
    commit('first');
    const { revision, revisedAt } = await read({
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://gitlab.com/acme/orders',
      CI_COMMIT_SHA: '3333333333333333333333333333333333333333',
      CI_JOB_URL: 'https://gitlab.com/acme/orders/-/jobs/7',
    });
    expect(revision).toMatch(/^3+$/);
    expect(revisedAt).toBeUndefined();
  });

  it('needs to be told the repository where there is no remote', async () => {
    git(['remote', 'remove', 'origin']);
    await expect(read()).rejects.toThrow(/--repository <url>/);
    expect(await read({}, 'https://git.example.com/orders')).toMatchObject({
      repository: 'https://git.example.com/orders',
    });
  });
});

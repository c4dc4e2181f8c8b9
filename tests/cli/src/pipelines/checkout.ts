import { join } from 'node:path';
import { runOrThrow } from '../runProcess';
import { writeFiles } from '../writeFiles';

const person = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** A repository as a CI checks it out. */
export interface Checkout {
  folder: string;
  /** Changes files and commits. Answers the commit's id. */
  commit(files: Readonly<Record<string, string>>): Promise<string>;
}

export async function createCheckout(home: string): Promise<Checkout> {
  const folder = join(home, 'checkout');
  const git = (...args: string[]) =>
    runOrThrow('git', args, {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: home, ...person },
    });
  await writeFiles(folder, {});
  await writeFiles(home, { 'checkout/.gitattributes': '' });
  await git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    async commit(files) {
      await writeFiles(folder, files);
      await git('add', '.');
      await git('commit', '--quiet', '--allow-empty', '--message', 'change');
      return (await git('rev-parse', 'HEAD')).trim();
    },
  };
}

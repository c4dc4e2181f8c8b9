import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BareRepositories } from './BareRepositories';
import { runGit } from './runGit';

/** A file of a tree: of a blob that is there. */
export interface TreeEntry {
  path: string;
  /** `100644` */
  mode: string;
  /** Id of the blob. */
  sha: string;
}

/** Writes into bare repositories what the APIs of git hosts write there. */
export class GitObjects {
  constructor(readonly git: BareRepositories) {}

  async blob(name: string, content: Uint8Array): Promise<string> {
    return this.#run(name, ['hash-object', '-w', '--stdin'], {
      input: content,
    });
  }

  /** The files of a commit or a tree, with these in place of theirs. */
  async tree(
    name: string,
    base: string,
    entries: readonly TreeEntry[],
  ): Promise<string> {
    const indexFile = join(this.git.root, `index-${randomUUID()}`);
    try {
      await this.#run(name, ['read-tree', base], { indexFile });
      const input = entries
        .map(({ mode, sha, path }) => `${mode} ${sha}\t${path}\n`)
        .join('');
      await this.#run(name, ['update-index', '--index-info'], {
        indexFile,
        input,
      });
      return await this.#run(name, ['write-tree'], { indexFile });
    } finally {
      await rm(indexFile, { force: true });
    }
  }

  async commit(
    name: string,
    tree: string,
    parent: string,
    message: string,
  ): Promise<string> {
    return this.#run(name, [
      '-c',
      'user.name=Backstage',
      '-c',
      'user.email=backstage@example.com',
      'commit-tree',
      tree,
      '-p',
      parent,
      '-m',
      message,
    ]);
  }

  async setBranch(name: string, branch: string, commit: string): Promise<void> {
    await this.#run(name, ['update-ref', `refs/heads/${branch}`, commit]);
  }

  /** Every file of a commit. */
  async files(name: string, commit: string): Promise<TreeEntry[]> {
    const listed = await this.#run(name, ['ls-tree', '-r', commit]);
    return listed.split('\n').map(line => {
      const [facts, path] = line.split('\t');
      const [mode, , sha] = facts.split(' ');
      return { path, mode, sha };
    });
  }

  async #run(
    name: string,
    args: string[],
    options: Parameters<typeof runGit>[1] = {},
  ): Promise<string> {
    const all = ['--git-dir', this.git.pathOf(name), ...args];
    return (await runGit(all, options)).toString('utf8').trim();
  }
}

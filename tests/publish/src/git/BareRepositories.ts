import { join } from 'node:path';
import { runGit } from './runGit';

/** Bare repositories in one folder, named `owner/name`. */
export class BareRepositories {
  constructor(readonly root: string) {}

  pathOf(name: string): string {
    return join(this.root, `${name}.git`);
  }

  async create(name: string): Promise<void> {
    await runGit([
      'init',
      '--quiet',
      '--bare',
      '--initial-branch=main',
      this.pathOf(name),
    ]);
  }

  /** The commit that a branch, tag or abbreviated id names, if it exists. */
  async resolve(name: string, ref: string): Promise<string | undefined> {
    return this.#text(name, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]);
  }

  /** Id of the tree of a commit, if there is one. */
  async treeOf(name: string, commit: string): Promise<string | undefined> {
    return this.#text(name, [
      'rev-parse',
      '--verify',
      '--quiet',
      `${commit}^{tree}`,
    ]);
  }

  /**
   * The branch that HEAD names; as on both hosts, the first branch that is
   * pushed becomes the default when HEAD's does not exist.
   */
  async defaultBranch(name: string): Promise<string | undefined> {
    const branches = await this.#text(name, [
      'for-each-ref',
      '--format=%(HEAD)%(refname:lstrip=2)',
      'refs/heads',
    ]);
    const lines = branches?.split('\n') ?? [];
    const chosen = lines.find(line => line.startsWith('*')) ?? lines[0];
    return chosen?.replace('*', '').trim();
  }

  async readFile(
    name: string,
    commit: string,
    path: string,
  ): Promise<Buffer | undefined> {
    return this.#run(name, ['cat-file', 'blob', `${commit}:${path}`]);
  }

  /** A gzipped tar whose entries lie below `prefix`. */
  async archive(
    name: string,
    commit: string,
    prefix: string,
    path?: string,
  ): Promise<Buffer | undefined> {
    return this.#run(name, [
      'archive',
      '--format=tar.gz',
      `--prefix=${prefix}/`,
      commit,
      ...(path ? ['--', path] : []),
    ]);
  }

  async #text(name: string, args: string[]): Promise<string | undefined> {
    const output = (await this.#run(name, args))?.toString('utf8').trim();
    return output || undefined;
  }

  async #run(name: string, args: string[]): Promise<Buffer | undefined> {
    try {
      return await runGit(['--git-dir', this.pathOf(name), ...args]);
    } catch (error) {
      // What git answers when the object is not there; anything else, such
      // as a missing git, must surface.
      if ([1, 128].includes((error as { code?: number }).code ?? 0)) {
        return undefined;
      }
      throw error;
    }
  }
}

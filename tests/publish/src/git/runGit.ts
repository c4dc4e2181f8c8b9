import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from './gitEnvironment';

/** What `git` wrote to its standard output; rejects when it exits non-zero. */
export async function runGit(
  args: readonly string[],
  options: {
    cwd?: string;
    /** For its standard input. */
    input?: Uint8Array | string;
    /** An index of its own, as a path. */
    indexFile?: string;
  } = {},
): Promise<Buffer> {
  const { cwd, input, indexFile } = options;
  const running = promisify(execFile)('git', args, {
    cwd,
    env: {
      ...gitEnvironment(),
      ...(indexFile && { GIT_INDEX_FILE: indexFile }),
    },
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  });
  running.child.stdin?.end(input);
  return (await running).stdout;
}

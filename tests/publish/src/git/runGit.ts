import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from './gitEnvironment';

/** What `git` wrote to its standard output; rejects when it exits non-zero. */
export async function runGit(
  args: readonly string[],
  options: { cwd?: string } = {},
): Promise<Buffer> {
  const { stdout } = await promisify(execFile)('git', args, {
    cwd: options.cwd,
    env: gitEnvironment(),
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

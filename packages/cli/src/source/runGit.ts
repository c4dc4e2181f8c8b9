import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * What git prints, without the line break at its end; undefined when it
 * fails, e.g. because the folder is no checkout, or when there is no git.
 */
export async function runGit(
  folder: string,
  args: readonly string[],
): Promise<string | undefined> {
  try {
    const { stdout } = await execute('git', ['-C', folder, ...args], {
      maxBuffer: MAX_BYTES,
      // The answer must not depend on the language of the machine.
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    });
    return stdout.replace(/\n$/, '');
  } catch {
    return undefined;
  }
}

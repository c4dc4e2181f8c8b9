import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a command to its end; throws with all it printed when it fails. */
export async function runCommand(
  cwd: string,
  command: string,
  ...args: string[]
): Promise<void> {
  try {
    await execute(command, args, {
      cwd,
      maxBuffer: 64 * 1024 * 1024,
      // yarn refuses to write a new lockfile where it believes to be in CI.
      env: { ...process.env, CI: '' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(
      `${[command, ...args].join(' ')} failed in ${cwd}:\n${stdout}${stderr}`,
      { cause: error },
    );
  }
}

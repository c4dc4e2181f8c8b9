import { execFile } from 'node:child_process';

export interface ProcessResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, whatever that is. */
export function runProcess(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      args,
      { ...options, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') {
          reject(error);
        } else {
          resolve({ exitCode: child.exitCode ?? 1, stdout, stderr });
        }
      },
    );
  });
}

/** The same, for what has to work; throws with all it printed. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const result = await runProcess(command, args, options);
  if (result.exitCode !== 0) {
    throw new Error(
      `${[command, ...args].join(' ')} failed in ${options.cwd}:\n${result.stdout}${result.stderr}`,
    );
  }
  return result.stdout;
}

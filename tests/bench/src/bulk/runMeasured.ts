import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A program with its arguments, as a shell would start it. */
export interface Program {
  file: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

export interface Measured {
  /** From the start of the process to its end. */
  seconds: number;
  /** Most memory that it held at a time, in MiB; NaN where there is no /proc. */
  peakMiB: number;
  stdout: string;
}

/** The kernel's own high-water mark; undefined once the process has ended. */
function peakMiBOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}

/** Runs it to its end. Throws with what it said when it fails. */
export async function runMeasured(program: Program): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program.file, program.args, {
    env: program.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', chunk => (stdout += chunk));
  child.stderr.on('data', chunk => (stderr += chunk));
  let peakMiB = NaN;
  // The mark only rises, so the last look is the one that counts.
  const look = setInterval(() => {
    peakMiB = peakMiBOf(child.pid) ?? peakMiB;
  }, 10);
  try {
    const [code, signal] = await once(child, 'close');
    if (code !== 0) {
      throw new Error(
        `${program.file} ${program.args.join(' ')} ended with ${code ?? signal}: ${stderr.slice(-2000)}${stdout.slice(-2000)}`,
      );
    }
  } finally {
    clearInterval(look);
  }
  return { seconds: (performance.now() - start) / 1000, peakMiB, stdout };
}

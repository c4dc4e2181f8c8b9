import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Does the work while no other process does work under the same file: test
 * files run beside each other, and packing changes package.json for a moment.
 */
export async function onlyOne<T>(
  lockFile: string,
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      await writeFile(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const holder = Number(await readFile(lockFile, 'utf8').catch(() => ''));
      if (holder && !isRunning(holder)) {
        await rm(lockFile, { force: true });
      }
      await setTimeout(200);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

import { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../errorCode';

// Longer than the process gives those it started.
const graceMs = 8_000;

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // The last of the group is gone.
    if (errorCode(error) !== 'ESRCH') {
      throw error;
    }
  }
}

/** Asks a process that leads a group to end, and then ends the whole group. */
export async function endChild(
  child: ChildProcess,
  ended: Promise<void>,
): Promise<void> {
  if (child.pid === undefined) {
    return;
  }
  child.kill('SIGTERM');
  const patience = new AbortController();
  await Promise.race([
    ended,
    delay(graceMs, undefined, { signal: patience.signal }).catch(() => {}),
  ]);
  patience.abort();
  killGroup(child.pid);
  await ended;
}

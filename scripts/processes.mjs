import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const graceMs = 10_000;
const groups = new Set();
let closed = false;

function signal(pid, name) {
  try {
    process.kill(-pid, name);
    return true;
  } catch (error) {
    if (error.code === 'ESRCH') {
      return false;
    }
    throw error;
  }
}

/**
 * Starts a command in a process group of its own, so that whatever it starts
 * can be ended with it.
 */
export function launch(command, args, options) {
  if (closed) {
    throw new Error(`'${command}' is not started: everything is being ended`);
  }
  const child = spawn(command, args, { ...options, detached: true });
  if (child.pid !== undefined) {
    groups.add(child.pid);
  }
  return child;
}

/** Ends a group: SIGTERM, and SIGKILL for what is left after ten seconds. */
export async function endGroup(pid) {
  const deadline = Date.now() + graceMs;
  let alive = signal(pid, 'SIGTERM');
  while (alive && Date.now() < deadline) {
    await delay(50);
    alive = signal(pid, 0);
  }
  if (alive) {
    signal(pid, 'SIGKILL');
  }
  groups.delete(pid);
}

/** Ends everything that was launched and still runs; nothing starts any more. */
export async function endAll() {
  closed = true;
  await Promise.all([...groups].map(endGroup));
}

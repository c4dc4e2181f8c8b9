import { totalmem } from 'node:os';

/**
 * Bytes that another process may take without harm. Linux says it, limits of
 * a container included; elsewhere free memory is what is of no use at all, so
 * half of the machine's counts.
 */
export function availableMemory(): number {
  return process.platform === 'linux'
    ? process.availableMemory()
    : totalmem() / 2;
}

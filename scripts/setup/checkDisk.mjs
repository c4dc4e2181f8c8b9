import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { ProblemError } from '../ProblemError.mjs';

const gigabyte = 1e9;

/** Refuses a first set-up that would fill the disk half-way through. */
export function checkDisk(gigabytes) {
  if (existsSync(join(root, 'node_modules', '.yarn-state.yml'))) {
    return;
  }
  const { bavail, bsize } = statfsSync(root);
  const free = (bavail * bsize) / gigabyte;
  if (free < gigabytes) {
    throw new ProblemError(
      'Disk',
      `${free.toFixed(1)} GB are free where the checkout lies, the set-up needs about ${gigabytes} GB`,
      'Free some space and run the command again.',
    );
  }
}

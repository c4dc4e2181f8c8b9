import { statfsSync } from 'node:fs';
import { root } from './paths.mjs';

const nothingToSpeakOf = 20e6;

/** Many tools hide this behind another error, so the disk is asked itself. */
export function diskIsFull() {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize < nothingToSpeakOf;
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_FILE } from '../project/readConfig';

/**
 * The configuration in the folder, or in the nearest one above it up to
 * `top`; where there is none, the path at which it is missed.
 */
export function nearestConfig(folder: string, top: string): string {
  const path = join(folder, CONFIG_FILE);
  return existsSync(path) || folder === top || dirname(folder) === folder
    ? path
    : nearestConfig(dirname(folder), top);
}

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, and the ignored folders in it that the scripts write to. */
export const root = fileURLToPath(new URL('..', import.meta.url));
export const cache = join(root, '.cache');
export const tools = join(cache, 'tools');
export const logs = join(cache, 'logs');
export const requirements = join(root, 'scripts', 'requirements');

/** Where the local Backstage and the local AWS keep what they know. */
export const state = resolve(
  root,
  process.env.STATE_DIR === undefined || process.env.STATE_DIR === ''
    ? '.local'
    : process.env.STATE_DIR,
);

/** A Python environment; its name is that of its requirements file. */
export const python = name => join(cache, 'python', name);

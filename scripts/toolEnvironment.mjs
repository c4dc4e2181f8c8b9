import { delimiter, join } from 'node:path';
import { tools } from './paths.mjs';

/**
 * The environment for the project's commands: the fetched tools come first,
 * then the folders given.
 */
export function toolEnvironment(extra = {}, folders = []) {
  const path = [
    ...['node', 'yarn'].map(name => join(tools, name, 'node_modules', '.bin')),
    ...folders,
    process.env.PATH,
  ].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

import { join } from 'node:path';

/**
 * Where an object lies below a folder of files, relative to it. Undefined for
 * what is no file there: keys of another prefix, folder markers, and keys that
 * would lead out of the folder.
 *
 * @param prefix - of the keys, with its slash at the end
 */
export function relativeDagPath(
  key: string,
  prefix: string,
): string | undefined {
  if (!key.startsWith(prefix) || key.includes('\0') || key.includes('\\')) {
    return undefined;
  }
  const segments = key.slice(prefix.length).split('/');
  const leadsOut = segments.some(s => s === '' || s === '.' || s === '..');
  return leadsOut ? undefined : join(...segments);
}

import { PrefixEntries } from '../aws/BucketSettings';

const isHidden = (name: string) => /^(\.|__)/.test(name);

/**
 * Folders and Python files at the top of the dags folder. A folder may hold
 * several DAGs or none, so this is a rough count, but it costs one listing.
 *
 * @param dagId - of a DAG that counts in any case
 */
export const countDags = (
  { folders, files }: PrefixEntries,
  dagId?: string,
): number =>
  new Set([
    ...folders.filter(name => !isHidden(name)),
    ...files.filter(name => name.endsWith('.py') && !isHidden(name)),
    ...(dagId === undefined ? [] : [dagId]),
  ]).size;

import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { formatAndLint } from './lint';
import { ruffSettings } from './ruffSettings';

/** Files that are remembered: of some DAGs with a handful of modules each. */
const MOST = 32;

const known = new Map<string, string>();

/**
 * What `formatAndLint` makes of a source. The latest are remembered, because
 * who types in one task sees all files anew with each letter, and a plan takes
 * those of the preview before it.
 */
export async function checkedPython(
  fileName: string,
  source: string,
  target: AirflowTarget,
  ownPackage: string,
): Promise<string> {
  const key = JSON.stringify([ruffSettings(target, ownPackage), source]);
  const python =
    known.get(key) ??
    (await formatAndLint(fileName, source, target, ownPackage));
  // The one that was used last stands last.
  known.delete(key);
  known.set(key, python);
  if (known.size > MOST) known.delete(known.keys().next().value!);
  return python;
}

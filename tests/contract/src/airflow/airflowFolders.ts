import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageFolder } from '../packageFolder';

/**
 * The Python of the environment that holds this version of Airflow, and the
 * folder of the providers that an MWAA image of it lacks.
 */
export function airflowFolders(version: string): {
  python: string;
  overlay: string;
} {
  const environments = resolve(packageFolder, '../../.cache/python');
  const python = `${environments}/airflow-${version}/bin/python`;
  const overlay = `${environments}/overlay-${version}`;
  for (const path of [python, overlay]) {
    if (!existsSync(path)) {
      throw new Error(
        `No Airflow ${version} at ${path}: 'npm run test:full' installs it.`,
      );
    }
  }
  return { python, overlay };
}

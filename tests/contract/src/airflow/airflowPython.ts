import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageFolder } from '../packageFolder';

/** The Python of the environment that holds this version of Airflow. */
export function airflowPython(version: string): string {
  const python = resolve(
    packageFolder,
    `../../.cache/python/airflow-${version}/bin/python`,
  );
  if (!existsSync(python)) {
    throw new Error(
      `No Airflow ${version} at ${python}: 'npm test' installs it.`,
    );
  }
  return python;
}

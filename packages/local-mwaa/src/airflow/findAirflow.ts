import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageFolder } from '../packageFolder';
import { AirflowInstallation } from './AirflowInstallation';

const environments = resolve(packageFolder, '../../.cache/python');

/** Where the set-up puts this version; undefined while it is not installed. */
export function findAirflow(version: string): AirflowInstallation | undefined {
  const python = `${environments}/airflow-${version}/bin/python`;
  const overlay = `${environments}/overlay-${version}`;
  return existsSync(python) && existsSync(overlay)
    ? { python, overlay }
    : undefined;
}

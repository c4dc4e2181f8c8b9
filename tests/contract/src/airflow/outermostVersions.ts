import {
  compareVersions,
  knownAirflowVersions,
} from 'backstage-plugin-mwaa-common';
import { reviewedAirflow } from '../reviewedAirflow';
import { airflowVersions } from './airflowVersions';

const major = (version: string) => version.split('.')[0];

const ofMajor = (version: string) =>
  knownAirflowVersions
    .map(({ airflow }) => airflow)
    .filter(other => major(other) === major(version))
    .sort(compareVersions);

const isOutermost = (version: string) =>
  Object.values<string>(reviewedAirflow).includes(version) ||
  [ofMajor(version).at(0), ofMajor(version).at(-1)].includes(version);

const outermost = airflowVersions.filter(isOutermost);

/**
 * The versions for what rests on Airflow's core and on our own escaping, not
 * on the providers of a version: the first and the last of each major among
 * those to test with, and all of them where none of these is.
 */
export const outermostVersions = outermost.length ? outermost : airflowVersions;

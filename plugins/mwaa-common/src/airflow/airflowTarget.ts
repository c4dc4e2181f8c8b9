import { InputError } from '@backstage/errors';
import { quoted } from '../quoted';
import { compareVersions } from './compareVersions';
import { knownAirflowVersions } from './knownAirflowVersions';
import { AirflowTarget } from './target';

const minorOf = (version: string) => version.split('.').slice(0, 2).join('.');

/**
 * The target for an Airflow version as GetEnvironment names it, e.g. `3.0.6`.
 *
 * A version that is not known takes the newest known one that is not newer,
 * or the oldest patch of its own minor; `assumedFrom` then names it. Throws
 * InputError for a version before the oldest known one or of an unknown
 * major, because there is nothing true to assume.
 */
export function airflowTarget(version: string): AirflowTarget {
  const major = /^([23])\.\d+(\.\d+)?$/.exec(version)?.[1];
  if (!major) {
    throw new InputError(
      `Airflow ${quoted(version)} is not supported: only 2.x and 3.x are. Choose an environment with one of them.`,
    );
  }
  const ofMajor = knownAirflowVersions.filter(({ airflow }) =>
    airflow.startsWith(`${major}.`),
  );
  const known =
    ofMajor
      .filter(({ airflow }) => compareVersions(airflow, version) <= 0)
      .at(-1) ??
    ofMajor.find(({ airflow }) => minorOf(airflow) === minorOf(version));
  if (!known) {
    throw new InputError(
      `Airflow ${version} is older than ${ofMajor[0].airflow}, the oldest ${major}.x version that is supported. Upgrade the environment.`,
    );
  }
  return {
    airflowVersion: version,
    major: major === '2' ? 2 : 3,
    amazonProviderVersion: known.amazonProvider,
    ...(known.airflow === version ? {} : { assumedFrom: known.airflow }),
  };
}

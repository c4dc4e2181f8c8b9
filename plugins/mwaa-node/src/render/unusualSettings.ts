import { isDeepStrictEqual } from 'node:util';
import { DagDefaults } from 'backstage-plugin-mwaa-common';

type Settings = Omit<DagDefaults, 'with'>;

/** What Airflow does when nothing is said; no environment can change it. */
const usual: Settings = {
  triggerRule: 'all_success',
  retryExponentialBackoff: false,
  pool: 'default_pool',
  poolSlots: 1,
  priorityWeight: 1,
  weightRule: 'downstream',
  dependsOnPast: false,
  waitForDownstream: false,
};

/**
 * The settings without those that say what holds anyway.
 *
 * @param inherited - names of settings for which the DAG or a group says something else
 */
export const unusualSettings = <T extends Settings>(
  settings: T,
  inherited: ReadonlySet<string>,
): Partial<T> =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) =>
        inherited.has(name) ||
        !isDeepStrictEqual(value, usual[name as keyof Settings]),
    ),
  ) as Partial<T>;

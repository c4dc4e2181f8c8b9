import { knownAirflowVersions } from 'backstage-plugin-mwaa-common';
import { reviewedAirflow } from '../reviewedAirflow';

/**
 * The versions to test with: one of each major, or those that
 * `AIRFLOW_VERSIONS` names (`all`, or a list with commas).
 */
export const airflowVersions = ((): string[] => {
  const wanted = process.env.AIRFLOW_VERSIONS;
  if (!wanted) return Object.values(reviewedAirflow);
  return wanted === 'all'
    ? knownAirflowVersions.map(({ airflow }) => airflow)
    : wanted.split(',');
})();

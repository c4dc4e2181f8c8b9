import { knownAirflowVersions } from 'backstage-plugin-mwaa-common';

/**
 * The versions to test with: one of each major, or those that
 * `AIRFLOW_VERSIONS` names (`all`, or a list with commas).
 */
export const airflowVersions = ((): string[] => {
  const wanted = process.env.AIRFLOW_VERSIONS;
  if (!wanted) return ['2.10.3', '3.0.6'];
  return wanted === 'all'
    ? knownAirflowVersions.map(({ airflow }) => airflow)
    : wanted.split(',');
})();

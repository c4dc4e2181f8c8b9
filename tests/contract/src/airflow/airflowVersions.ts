/** Every Airflow that MWAA runs, and the one before it in line. */
const all = [
  '2.7.2',
  '2.8.1',
  '2.9.2',
  '2.10.1',
  '2.10.3',
  '2.11.0',
  '2.11.2',
  '3.0.6',
  '3.2.1',
  '3.3.2',
];

/**
 * The versions to test with: one of each major, or those that
 * `AIRFLOW_VERSIONS` names (`all`, or a list with commas).
 */
export const airflowVersions = ((): string[] => {
  const wanted = process.env.AIRFLOW_VERSIONS;
  if (!wanted) return ['2.10.3', '3.0.6'];
  return wanted === 'all' ? all : wanted.split(',');
})();

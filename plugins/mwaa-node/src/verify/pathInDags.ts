// Where every environment of MWAA has its DAGs.
const MWAA_DAGS = '/usr/local/airflow/dags/';

/**
 * The path of a file relative to the dags folder, of what Airflow calls it:
 * absolute on its side, or relative to the dags folder already.
 */
export function pathInDags(fileName: string): string {
  if (!fileName.startsWith('/')) return fileName;
  if (fileName.startsWith(MWAA_DAGS)) return fileName.slice(MWAA_DAGS.length);
  const last = fileName.lastIndexOf('/dags/');
  return last === -1 ? fileName : fileName.slice(last + '/dags/'.length);
}

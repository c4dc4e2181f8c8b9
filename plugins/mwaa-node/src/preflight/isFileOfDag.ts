/** Where MWAA puts the content of DagS3Path. */
const MWAA_DAGS = '/usr/local/airflow/dags/';

/** Whether the file that Airflow names is the one that a deployment writes. */
export function isFileOfDag(fileLocation: string, dagId: string): boolean {
  const own = `${dagId}/${dagId}.py`;
  return fileLocation.startsWith(MWAA_DAGS)
    ? fileLocation === `${MWAA_DAGS}${own}`
    : `/${fileLocation}`.endsWith(`/${own}`);
}

import { airflowBaseUrl } from './airflowBaseUrl';
import { MwaaEnvironment } from './MwaaEnvironment';

/**
 * The DAG's page in Airflow, the same path in both majors (2.x goes on to its
 * grid). Undefined while the environment has no web server.
 */
export function airflowUrl(
  environment: Pick<MwaaEnvironment, 'webserverUrl'>,
  dagId: string,
): string | undefined {
  const base = airflowBaseUrl(environment);
  return base && `${base}/dags/${encodeURIComponent(dagId)}`;
}

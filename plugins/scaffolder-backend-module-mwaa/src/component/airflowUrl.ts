import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';

/**
 * The DAG's page in Airflow, the same path in both majors (2.x goes on to its
 * grid). Undefined while the environment has no web server.
 */
export function airflowUrl(
  { webserverUrl }: MwaaEnvironment,
  dagId: string,
): string | undefined {
  if (!webserverUrl) {
    return undefined;
  }
  // GetEnvironment gives a host name without a scheme.
  const base = /^https?:\/\//.test(webserverUrl)
    ? webserverUrl
    : `https://${webserverUrl}`;
  return `${base.replace(/\/+$/, '')}/dags/${encodeURIComponent(dagId)}`;
}

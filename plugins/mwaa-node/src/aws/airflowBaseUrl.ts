import { MwaaEnvironment } from './MwaaEnvironment';

/** Where Airflow's web server is, with no slash at its end; undefined while there is none. */
export function airflowBaseUrl({
  webserverUrl,
}: Pick<MwaaEnvironment, 'webserverUrl'>): string | undefined {
  if (!webserverUrl) {
    return undefined;
  }
  // GetEnvironment gives a host name without a scheme.
  const base = /^https?:\/\//.test(webserverUrl)
    ? webserverUrl
    : `https://${webserverUrl}`;
  return base.replace(/\/+$/, '');
}

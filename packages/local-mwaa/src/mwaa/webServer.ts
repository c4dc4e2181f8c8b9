import { LocalEnvironment } from '../environments/LocalAws';
import { AwsError } from './AwsError';

const withoutWebServer = [
  'CREATING',
  'CREATE_FAILED',
  'PENDING',
  'DELETING',
  'DELETED',
];

/** Host name of the Airflow web server; undefined when there is none (yet). */
export function webServerHostname(
  environment: LocalEnvironment,
): string | undefined {
  // `localhost` names never leave the machine (RFC 6761), so that nobody's
  // token reaches a stranger's server.
  return withoutWebServer.includes(environment.status)
    ? undefined
    : `${environment.name}.airflow.localhost`;
}

/**
 * What GetEnvironment says of the web server: its host name, or, where an
 * Airflow answers, the whole URL that a browser finds it at.
 */
export function webServerUrl(
  environment: LocalEnvironment,
  port: number,
): string | undefined {
  const hostname = webServerHostname(environment);
  return hostname && environment.airflow
    ? `http://${hostname}:${port}`
    : hostname;
}

/** @throws AwsError when the environment has no web server (yet). */
export function requireWebServer(environment: LocalEnvironment): string {
  const hostname = webServerHostname(environment);
  if (!hostname) {
    throw new AwsError(
      404,
      'ResourceNotFoundException',
      `Environment ${environment.name} has no web server: its status is ${environment.status}`,
    );
  }
  return hostname;
}

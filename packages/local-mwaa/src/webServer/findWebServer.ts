import { LocalAws, LocalEnvironment } from '../environments/LocalAws';
import { webServerHostname } from '../mwaa/webServer';

const below = /^\/webserver\/([^/?]+)(.*)$/s;

/** A request to the web server of an environment. */
export interface WebServerRequest {
  environment: LocalEnvironment;
  /** Path and query as that web server has them. */
  target: string;
}

/**
 * The web server that a request is for, by its `Host` (browsers: they look up
 * `localhost` names themselves) or by a path below `/webserver/{host name}`
 * (clients, for which such a name leads nowhere). Undefined for others.
 */
export function findWebServer(
  aws: LocalAws,
  host: string,
  target: string,
): WebServerRequest | undefined {
  const [, pathHost, rest] = below.exec(target) ?? [];
  const wanted = pathHost ?? host.replace(/:\d+$/, '');
  const named = aws.environments.filter(e => webServerHostname(e) === wanted);
  // A name may stand in several accounts.
  const environment = named.find(e => e.airflow) ?? named[0];
  if (!environment) {
    return undefined;
  }
  return {
    environment,
    target: pathHost === undefined ? target : `/${rest.replace(/^\//, '')}`,
  };
}

import { airflowTarget, AirflowTarget } from 'backstage-plugin-mwaa-common';
import { ApiServices } from '../ApiServices';
import { knownEnvironment } from '../environments/knownEnvironment';

/** What an environment runs; undefined without an environment. */
export async function targetFor(
  environment: string | undefined,
  services: Pick<ApiServices, 'reads'>,
): Promise<AirflowTarget | undefined> {
  if (environment === undefined) return undefined;
  const { airflowVersion } = await knownEnvironment(environment, services);
  return airflowTarget(airflowVersion);
}

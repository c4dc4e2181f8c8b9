import { LocalAirflow, LocalAws } from './LocalAws';

/** Puts web servers behind the environments of these names. */
export function withAirflow(
  aws: LocalAws,
  servers: Readonly<Record<string, LocalAirflow>> = {},
): LocalAws {
  const unknown = Object.keys(servers).filter(
    name => !aws.environments.some(environment => environment.name === name),
  );
  if (unknown.length > 0) {
    throw new Error(`There is no environment ${unknown.join(', ')}`);
  }
  return {
    ...aws,
    environments: aws.environments.map(environment => ({
      ...environment,
      airflow: servers[environment.name] ?? environment.airflow,
    })),
  };
}

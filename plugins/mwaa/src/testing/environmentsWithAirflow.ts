import { EnvironmentList } from 'backstage-plugin-mwaa-common';
import { InMemoryMwaaApi } from './InMemoryMwaaApi';

/** The environments of InMemoryMwaaApi with another Airflow in each. */
export async function environmentsWithAirflow(
  airflowVersion: string,
): Promise<EnvironmentList> {
  const list = await new InMemoryMwaaApi().environments();
  return {
    ...list,
    environments: list.environments.map(each => ({ ...each, airflowVersion })),
  };
}

import { EnvironmentValues } from 'backstage-plugin-mwaa-common';
import { MwaaEnvironment } from '../aws/MwaaEnvironment';
import { MwaaConfig } from './MwaaConfig';

/** What the platform knows of an environment for `$env`: its own values, then those of all. */
export function environmentValues(
  environment: Pick<MwaaEnvironment, 'id' | 'accountId' | 'region' | 'values'>,
  config: Pick<MwaaConfig, 'values'>,
): EnvironmentValues {
  const { id, accountId, region } = environment;
  return {
    id,
    values: {
      ...config.values,
      ...environment.values,
      ...(accountId !== undefined && { account: accountId }),
      region,
      environment: id,
    },
  };
}

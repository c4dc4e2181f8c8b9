import { MwaaConfig, MwaaEnvironment } from 'backstage-plugin-mwaa-node';

/**
 * The part of the configuration that the command line needs for one
 * environment, in the same words.
 */
export function configurationFacts(
  config: Pick<MwaaConfig, 'values' | 'operatorClasses' | 'endpoints'>,
  environment: MwaaEnvironment,
) {
  const { endpoints, operatorClasses } = config;
  const values = { ...config.values, ...environment.values };
  return {
    ...(Object.keys(values).length && { values }),
    ...(operatorClasses && { operatorClasses }),
    ...(Object.keys(endpoints).length && { endpoints }),
  };
}

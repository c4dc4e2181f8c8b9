import { MwaaConfig, MwaaEnvironment } from 'backstage-plugin-mwaa-node';

/**
 * The part of the configuration that the command line needs for one
 * environment, in the same words.
 */
export function configurationFacts(
  config: Pick<MwaaConfig, 'values' | 'operatorClasses' | 'endpoints'>,
  environment: MwaaEnvironment,
) {
  const { operatorClasses } = config;
  const { mwaa, s3 } = config.endpoints;
  const values = { ...config.values, ...environment.values };
  return {
    ...(Object.keys(values).length && { values }),
    ...(operatorClasses && { operatorClasses }),
    // The command line asks nothing else, and refuses keys that it does not know.
    ...((mwaa ?? s3) && {
      endpoints: { ...(mwaa && { mwaa }), ...(s3 && { s3 }) },
    }),
  };
}

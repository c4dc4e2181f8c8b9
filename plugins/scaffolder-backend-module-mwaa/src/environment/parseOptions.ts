import { ParseDagSpecOptions } from 'backstage-plugin-mwaa-common';
import {
  environmentValues,
  MwaaEnvironment,
  MwaaServices,
} from 'backstage-plugin-mwaa-node';

/** What the configuration adds to the rules of a specification. */
export const parseOptions = (
  { config }: Pick<MwaaServices, 'config'>,
  environment?: MwaaEnvironment,
): ParseDagSpecOptions => ({
  ...(environment && { environment: environmentValues(environment, config) }),
  ...(config.operatorClasses && { operatorClasses: config.operatorClasses }),
});

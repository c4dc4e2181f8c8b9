import { airflowTarget } from 'backstage-plugin-mwaa-common';
import {
  ConfiguredEnvironment,
  environmentValues,
  MwaaConfig,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { SpecificationTarget } from './SpecificationTarget';

/** What the configuration and one of its environments mean for a specification. */
export function targetOf(
  airflowVersion: string,
  config: Pick<MwaaConfig, 'operatorClasses' | 'values'>,
  environment?: MwaaEnvironment | ConfiguredEnvironment,
): SpecificationTarget {
  const { operatorClasses } = config;
  const values = environment && environmentValues(environment, config);
  return {
    airflow: airflowTarget(airflowVersion),
    ...(values && { environment: values }),
    parseOptions: {
      ...(values && { environment: values }),
      ...(operatorClasses && { operatorClasses }),
    },
  };
}

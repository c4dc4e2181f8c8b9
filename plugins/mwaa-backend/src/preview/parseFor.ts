import {
  airflowTarget,
  AirflowTarget,
  DagSpec,
  EnvironmentValues,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import {
  environmentValues,
  MwaaConfig,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';

/** What rendering takes. */
export interface ParsedDag {
  spec: DagSpec;
  target: AirflowTarget;
  values: EnvironmentValues;
}

/** Checks a specification for an environment. InvalidDagSpecError with all problems. */
export function parseFor(
  environment: MwaaEnvironment,
  input: unknown,
  config: MwaaConfig,
): ParsedDag {
  const target = airflowTarget(environment.airflowVersion);
  const values = environmentValues(environment, config);
  const { operatorClasses } = config;
  const { spec } = parseDagSpec(input, target, {
    environment: values,
    ...(operatorClasses && { operatorClasses }),
  });
  return { spec, target, values };
}

import type {
  AirflowTarget,
  EnvironmentValues,
  ParseDagSpecOptions,
} from 'backstage-plugin-mwaa-common';

/** What a specification is read and rendered for. */
export interface SpecificationTarget {
  airflow: AirflowTarget;
  /** What fills in `$env`; absent where no environment is known. */
  environment?: EnvironmentValues;
  parseOptions: ParseDagSpecOptions;
}

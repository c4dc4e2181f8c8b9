import { DagSpec, EnvironmentValues } from 'backstage-plugin-mwaa-common';
import { Supposed } from '../airflow/Supposed';

/** A specification, and the environment that it is rendered for. */
export interface RandomDag {
  spec: DagSpec;
  environment: EnvironmentValues;
  /** What its tasks have returned. */
  supposed: Supposed;
}

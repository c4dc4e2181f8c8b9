import { AirflowTarget } from 'backstage-plugin-mwaa-common';

/** What a value that is drawn may refer to. */
export interface DrawScope {
  target: AirflowTarget;
  /** Names of params, of those that have a value. */
  params: readonly string[];
  /** Names of values of the environment that are text. */
  values: readonly string[];
  /** Keys of assets that start the DAG. */
  events: readonly string[];
  /** Full ids of tasks that come before, of which a result is kept. */
  results: readonly string[];
  /** Of those the ones whose result is a list of the arguments of copies. */
  copies: readonly string[];
  /** Full ids of tasks and groups that may follow. */
  followers: readonly string[];
}

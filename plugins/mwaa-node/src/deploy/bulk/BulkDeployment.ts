import { DeployDagOptions } from '../deployDag';
import { DeploymentPlan } from '../DeploymentPlan';

/** One DAG of many. */
export type BulkDeployment = Pick<
  DeployDagOptions,
  'dagId' | 'files' | 'claim' | 'policy'
>;

export interface BulkDagResult {
  dagId: string;
  /**
   * `unchanged`, often without a request of its own; `failed` with its error;
   * `not-started` after an abort.
   */
  outcome:
    'created' | 'updated' | 'unchanged' | 'planned' | 'failed' | 'not-started';
  /** Absent where nothing had to be looked at, and where looking failed. */
  plan?: DeploymentPlan;
  error?: Error;
}

export interface BulkResult {
  /** In the order that was given. */
  results: BulkDagResult[];
  /** Why what is known now could not be kept for the next run. */
  indexProblem?: string;
}

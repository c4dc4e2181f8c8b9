/** Why an environment could not be read, and what would help. */
export interface EnvironmentProblem {
  kind:
    | 'access-denied'
    | 'not-found'
    | 'throttled'
    | 'slow'
    | 'unreachable'
    | 'error';
  /** A sentence: what, why, what to do next. */
  message: string;
  /** What the role of the backend lacks, e.g. `airflow:GetEnvironment`. */
  iamAction?: string;
}

/** An environment as a picker shows it. */
export interface EnvironmentSummary {
  /** Unique in the configuration; the name of its catalog entity. */
  id: string;
  /** Name in MWAA. */
  name: string;
  accountId?: string;
  region: string;
  airflowVersion?: string;
  /** As MWAA calls it, e.g. `AVAILABLE`. */
  status?: string;
  environmentClass?: string;
  /** ISO 8601. */
  lastUpdatedAt?: string;
  /** Who deploys to it. */
  deployFrom?: 'template' | 'ci' | 'pull-request';
  airflowUrl?: string;
  /** How many DAGs its folder holds, and how many its class is made for; absent where one is not known. */
  dags?: { count: number; capacity?: number };
  /** Why it cannot be chosen, as a sentence; absent when it can. */
  unavailable?: string;
  /** What could not be read of it. */
  problem?: EnvironmentProblem;
}

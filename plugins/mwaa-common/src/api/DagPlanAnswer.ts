/** What happens to one file. */
export interface PlanFile {
  /** Relative to the folder of the DAG. */
  path: string;
  action: 'create' | 'update' | 'unchanged' | 'delete' | 'conflict';
  /** Of a conflict: what was found, whose it is, what to do. */
  reason?: string;
  /** Unified diff of a text that changes. */
  diff?: string;
}

/** Answer of `POST /plan`: what a deployment would do now; nothing is changed. */
export interface DagPlanAnswer {
  outcome: 'create' | 'update' | 'unchanged' | 'conflict';
  /** `s3://bucket/dags/dag_id/`. */
  location: string;
  files: PlanFile[];
  /** What stands against it, as sentences. */
  conflicts: string[];
  /** Checks of the environment and its bucket that did not pass, as sentences. */
  failures: string[];
  warnings: string[];
  /** Who deploys to the environment. */
  deployFrom: 'template' | 'ci' | 'pull-request';
  /** What is deployed now. */
  deployed?: {
    deploymentId: string;
    /** ISO 8601. */
    at: string;
    requestedBy?: string;
    revision?: string;
  };
}

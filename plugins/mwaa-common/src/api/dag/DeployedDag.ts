/** One deployment as its manifest tells it. */
export interface DeployedDag {
  deploymentId: string;
  /** Version of the manifest; what a roll back restores. */
  manifestVersionId: string;
  state: 'applied' | 'incomplete' | 'deleted';
  operation: 'deploy' | 'rollback' | 'delete' | 'adopt' | 'transfer';
  isCurrent: boolean;
  /** ISO 8601: when it came to its end, else when it began. */
  at: string;
  /** Entity ref, or a name of the CI. */
  actor?: string;
  reason?: string;
  /** Scaffolder task, CI job or the like. */
  requestedBy?: string;
  repository?: string;
  revision?: string;
  airflowVersion?: string;
  /** Hex SHA-256 by which Airflow’s copy is recognised; absent of handwritten DAGs. */
  deploymentDigest?: string;
  origin: 'generated' | 'handwritten';
  /** Of a roll back: whose files are back. */
  restoredDeploymentId?: string;
}

/** Answer of `GET …/deployments`. */
export interface DeploymentHistory {
  /** The newest first. */
  deployments: DeployedDag[];
  hasMore: boolean;
}

/** Answer of `GET …/deployments/{deploymentId}/changes`: from it to what is deployed now. */
export interface DeploymentChanges {
  from: string;
  to: string;
  files: {
    /** Relative to the folder of the DAG. */
    path: string;
    change: 'added' | 'changed' | 'removed' | 'same';
    /** Unified diff of text. */
    diff?: string;
  }[];
}
